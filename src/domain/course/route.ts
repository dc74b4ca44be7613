import { capSeconds } from '../plan/cap.ts'
import type { Stage } from '../plan/model.ts'
import type { PlanRequest } from '../plan/request.ts'
import { LADDER } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import type { Because } from '../shared/because.ts'
import { type Day, dayNumber, WEEKDAYS, weekdayOf } from '../shared/days.ts'
import type { ConditionId, Pace } from '../shared/ids.ts'
import type { BuildPhase } from './buildPhase.ts'
import { resume } from './gap.ts'
import { type BoundsOn, boundsOf } from './limits.ts'
import type { Progress, Resumed } from './model.ts'
import type { Stretch } from './progress.ts'

/** What stays the same from a plan's first day to its last. Days are counted since 1 January 1970. */
export interface Route {
  readonly condition: ConditionId
  readonly ladder: readonly Stage[]
  /** The pace it starts with; what happens may make it careful. */
  readonly pace: Pace
  readonly startStage: number
  /** Most running in a session that has no run in the 30 days before it. */
  readonly firstCapSeconds: number
  readonly goalMinutes: number
  readonly today: number
  readonly startOn: number
  readonly startDay: Day
  readonly daysOff: number
  /** The start stage, had the person been off for so many days. */
  readonly startAfter: (daysOff: number) => number
  readonly isRunDay: (day: number) => boolean
  /** An easier week has one run fewer, but two chosen days stay two. */
  readonly dropsARun: boolean
  readonly boundsOn: BoundsOn
  readonly resume: (route: Route, progress: Progress, day: number) => Resumed
  readonly logged: Logged
  /** The way beyond 30 minutes; null for a plan that ends with the ladder. */
  readonly build: BuildPhase | null
}

/** What a log asks of a day, apart from its runs. */
export interface Logged {
  /** Why the person does not run that day: moved, paused, skipped; null when they may. */
  readonly closedOn: (day: number) => Because | null
  /** A run was moved to that day. */
  readonly movedTo: (day: number) => boolean
  /** The person had paused the plan. */
  readonly pausedOn: (day: number) => boolean
  /** What a morning's answers lower that day's run to. */
  readonly readinessOn: (day: number) => Lowered | null
  /** The easier week that three holds begin. */
  readonly easierOn: (day: number) => Stretch | null
}

export interface Lowered {
  readonly to: 'hold' | 'swap'
  readonly because: Because
}

const NOTHING_LOGGED: Logged = {
  closedOn: () => null,
  movedTo: () => false,
  pausedOn: () => false,
  readinessOn: () => null,
  easierOn: () => null,
}

/** Own ways of a route that not every plan needs: a log, an own table, the phase beyond 30 minutes. */
export type Ways = Partial<Pick<Route, 'ladder' | 'startAfter' | 'resume' | 'logged' | 'build'>>

export function routeOf(request: PlanRequest, pace: Pace, startStage: number, ways: Ways = {}): Route {
  const { condition, daysOff, goalMinutes, longestRunLast30Days, runDays, startOn } = request.profile
  const offset = WEEKDAYS.indexOf(weekdayOf(request.today)) - dayNumber(request.today)
  const chosen = WEEKDAYS.map((weekday) => runDays.includes(weekday))
  const { ladder = LADDER, logged = NOTHING_LOGGED } = ways
  return {
    condition,
    ladder,
    pace,
    startStage,
    firstCapSeconds: firstCap(ladder[startStage]?.runSeconds ?? 0, longestRunLast30Days ?? 0, pace),
    goalMinutes,
    today: dayNumber(request.today),
    startOn: dayNumber(startOn),
    startDay: startOn,
    daysOff,
    startAfter: (days) => chooseStart({ ...request.profile, daysOff: days }, pace).stage,
    isRunDay: (day) => chosen[mod(day + offset, WEEKDAYS.length)] || logged.movedTo(day),
    dropsARun: runDays.length > 2,
    boundsOn: boundsOf(request.limits),
    resume,
    logged,
    build: null,
    ...ways,
  }
}

/** The rung of that number. Throws when the ladder has none. */
export function rungAt({ ladder }: Route, stage: number): Stage {
  const found = ladder[stage]
  if (!found) throw new RangeError(`no stage ${stage} on the ladder`)
  return found
}

/** The start stage itself; less where the longest run somebody told us of is so short that even stage 1 is over its cap. */
const firstCap = (ownSeconds: number, longestMinutes: number, pace: Pace): number =>
  longestMinutes === 0 ? ownSeconds : Math.min(ownSeconds, capSeconds(longestMinutes * 60, pace))

const mod = (value: number, by: number): number => ((value % by) + by) % by
