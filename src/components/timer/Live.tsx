import { stopOf } from '../../domain/plan/answers.ts'
import { CONDITIONS } from '../../domain/plan/conditions.ts'
import type { Phase } from '../../domain/session/phase.ts'
import { $agreed } from '../../stores/builder.ts'
import { nowMs } from '../../stores/clock.ts'
import { useRemembered } from '../../stores/remembered.ts'
import {
  $sessionClock,
  dropSessionClock,
  keepSessionClock,
  type SessionClock,
} from '../../stores/sessionClock.ts'
import { kindOf, typeSession } from '../../stores/sessionLog.ts'
import {
  $sessionSettings,
  BUILT_SESSION_SETTINGS,
  type SessionSettings,
  setSession,
} from '../../stores/sessionSettings.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { TIMER } from '../../words/session-timer.ts'
import { SessionTimer } from '../session/SessionTimer.tsx'
import type { Sound } from '../session/useSound.ts'

export interface LiveProps {
  readonly sound: Sound
  readonly onSound: () => void
}

/** The session under way. Its clock lies on the shelf, so that a reload or a closed page loses nothing. */
export function Live({ sound, onSound }: LiveProps) {
  const clock = useRemembered<SessionClock | null | undefined>($sessionClock, undefined)
  const settings = useRemembered($sessionSettings, BUILT_SESSION_SETTINGS)
  const agreed = useRemembered($agreed, null)
  if (clock === undefined) return null
  if (clock === null) return <Unreadable />
  const stop = agreed && stopOf(agreed.answers)
  return (
    <SessionTimer
      key={clock.record.startedMs}
      segments={clock.segments}
      record={clock.record}
      hurt={clock.hurt}
      family={stop ? CONDITIONS[stop.condition].family : 'none'}
      settings={settings}
      sound={sound}
      nowMs={nowMs}
      beltOf={(phase) => beltText(phase, settings)}
      onRecord={(record, hurt) => keepIfStill({ ...clock, record, ...(hurt && { hurt }) })}
      onSettings={setSession}
      onSound={onSound}
      logAddress={`/log/entry/#${kindOf(clock)}`}
      onLog={() => typeSession(clock)}
      onDiscard={dropSessionClock}
    />
  )
}

/** A session that was closed meanwhile, here or in another tab, does not come back with what was in hand for it. */
function keepIfStill(clock: SessionClock): void {
  if ($sessionClock.get()?.record.startedMs === clock.record.startedMs) keepSessionClock(clock)
}

function beltText(phase: Phase, { treadmill, belt }: SessionSettings): string {
  const speed = phase === 'run' ? belt.run : belt.walk
  return treadmill && speed !== '' ? TIMER.belt(speed, SESSION_PAGE.speedUnit[belt.unit]) : ''
}

const Unreadable = () => (
  <section class="notice">
    <p>{SESSION_PAGE.unreadable}</p>
    <button type="button" class="button button-quiet" onClick={dropSessionClock}>
      {SESSION_PAGE.close}
    </button>
  </section>
)
