import { computed, type ReadableAtom } from 'nanostores'
import type { Lived } from '../domain/calendar/dayState.ts'
import { type Past, pastOf } from '../domain/calendar/past.ts'
import { wayOf } from '../domain/calendar/way.ts'
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
  readonly boutSeconds: ReturnType<typeof longestBoutIn>
  /** What the next run may hold; null without a plan, or without a run in 30 days. */
  readonly room: Room | null
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
  return {
    since: sinceRestart(request.log, profile.startOn),
    lived: { request: { log, today }, past: pastOf(request), calendar: plan.calendar },
    boutSeconds: longestBoutIn(wayOf(request).route.ladder),
    room: roomOn(request.log, today, plan.pace),
  }
}

const unread = (log: readonly KeptEntry[], today: Day): Read => ({
  since: sinceRestart(log, null),
  lived: { request: { log, today }, past: NOTHING_YET, calendar: [] },
  boutSeconds: longestBoutIn(LADDER),
  room: null,
})
