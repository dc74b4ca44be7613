import { computed, type ReadableAtom } from 'nanostores'
import type { Lived } from '../domain/calendar/dayState.ts'
import { type Past, pastOf } from '../domain/calendar/past.ts'
import { wayOf } from '../domain/calendar/way.ts'
import type { RunReading } from '../domain/log/milestones.ts'
import type { LogEntry } from '../domain/log/model.ts'
import { sinceRestart } from '../domain/log/restart.ts'
import { longestBoutIn } from '../domain/plan/longestBout.ts'
import { type Room, roomOn } from '../domain/plan/room.ts'
import { LADDER } from '../domain/plan/rules.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $today } from './builder.ts'
import { $log, dayOf, type KeptEntry } from './log.ts'
import { $planned, type Planned } from './plan.ts'

/** A log as it can be seen: what happened until today, and what a plan made of it. */
export interface LogPast {
  readonly today: Day
  /** What happened until today, oldest first. */
  readonly log: readonly KeptEntry[]
  /** Of these, from the plan's first run on. */
  readonly since: readonly LogEntry[]
  readonly lived: Lived
  readonly reading: RunReading
  /** What the next run may hold; null without a run in 30 days, `closed` while there may be none at all. */
  readonly room: Room | null | 'closed'
}

const NOTHING_YET: Past = { answers: [], missedOn: [], swappedOn: [] }

/** Never stored. Null while the plan comes, `failed` where it cannot. It travels with the part that shows it. */
export const $logPast: ReadableAtom<LogPast | null | 'failed'> = computed(
  [$log, $planned, $agreed, $today],
  ({ ready, entries }, planned, agreed, today) => {
    if (planned === 'failed') return planned
    if (!ready || (agreed && !planned)) return null
    const log = entries.filter((entry) => dayOf(entry) <= today)
    return { today, log, ...(planned ? readBy(planned, log) : unread(log, today)) }
  },
)

type Read = Omit<LogPast, 'today' | 'log'>

function readBy({ request, plan }: Planned, log: readonly KeptEntry[]): Read {
  const { today, profile } = request
  const past = pastOf(request)
  return {
    since: sinceRestart(request.log, profile.startOn),
    lived: { request: { log, today }, past, calendar: plan.calendar },
    reading: readingOf(past, longestBoutIn(wayOf(request).route.ladder)),
    room: plan.gate.outcome === 'open' ? roomOn(request.log, today, plan.pace) : 'closed',
  }
}

function readingOf(past: Past, boutSeconds: RunReading['boutSeconds']): RunReading {
  const well = past.answers.filter(
    ({ asPlanned, action }) => asPlanned && action !== 'step-back' && action !== 'refer',
  )
  const days = new Set(well.map(({ date }) => date))
  return { boutSeconds, wentAsPlanned: ({ date }) => days.has(date), missedOn: past.missedOn }
}

const unread = (log: readonly KeptEntry[], today: Day): Read => ({
  since: sinceRestart(log, null),
  lived: { request: { log, today }, past: NOTHING_YET, calendar: [] },
  reading: readingOf(NOTHING_YET, longestBoutIn(LADDER)),
  room: null,
})
