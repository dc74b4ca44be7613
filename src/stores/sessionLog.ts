import { entryOfSession, walkOfSession } from '../domain/log/entryOfSession.ts'
import { passedMs } from '../domain/session/clockRecord.ts'
import { type Done, doneBy } from '../domain/session/done.ts'
import { runSeconds } from '../domain/session/model.ts'
import { placed } from '../domain/session/placed.ts'
import { READY_SECONDS } from '../domain/session/rules.ts'
import { timelineOf } from '../domain/session/timeline.ts'
import { nowMs } from './clock.ts'
import { typeFields } from './logForm.ts'
import { dropSessionClock, type SessionClock } from './sessionClock.ts'
import { $sessionSettings } from './sessionSettings.ts'
import { $settings } from './settings.ts'

/** What has been done of a session up to now. */
export function doneOf({ segments, record }: SessionClock): Done {
  const steps = placed(timelineOf(segments, READY_SECONDS), record.events)
  return doneBy(segments, steps, passedMs(record, nowMs()))
}

/** Which form of the log a session goes into. */
export const kindOf = ({ segments }: SessionClock): 'run' | 'walk' =>
  runSeconds(segments) > 0 ? 'run' : 'walk'

/** Types what was done into the log's form, and closes the timer. The person says how it felt, and saves. */
export function typeSession(clock: SessionClock): void {
  const { units } = $settings.get()
  const { treadmill, belt } = $sessionSettings.get()
  const { on, planned, hurt } = clock
  const session = { date: on, done: doneOf(clock), planned, belt: treadmill ? belt : null, hurt }
  const kind = kindOf(clock)
  typeFields({ at: 'new', kind }, kind === 'run' ? entryOfSession(session, units) : walkOfSession(session))
  dropSessionClock()
}
