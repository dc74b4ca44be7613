import { capSeconds } from '../plan/cap.ts'
import type { PlanRequest } from '../plan/request.ts'
import { stageAt } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import { type Day, dayNumber, WEEKDAYS, weekdayOf } from '../shared/days.ts'
import type { ConditionId, Pace } from '../shared/ids.ts'
import { type BoundsOn, boundsOf } from './limits.ts'

/** What stays the same from a plan's first day to its last. Days are counted since 1 January 1970. */
export interface Route {
  readonly condition: ConditionId
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
}

export function routeOf(request: PlanRequest, pace: Pace, startStage: number): Route {
  const { condition, daysOff, goalMinutes, longestRunLast30Days, runDays, startOn } = request.profile
  const offset = WEEKDAYS.indexOf(weekdayOf(request.today)) - dayNumber(request.today)
  const chosen = WEEKDAYS.map((weekday) => runDays.includes(weekday))
  return {
    condition,
    pace,
    startStage,
    firstCapSeconds: firstCap(startStage, longestRunLast30Days ?? 0, pace),
    goalMinutes,
    today: dayNumber(request.today),
    startOn: dayNumber(startOn),
    startDay: startOn,
    daysOff,
    startAfter: (days) => chooseStart({ ...request.profile, daysOff: days }, pace).stage,
    isRunDay: (day) => chosen[mod(day + offset, WEEKDAYS.length)] ?? false,
    dropsARun: runDays.length > 2,
    boundsOn: boundsOf(request.limits),
  }
}

/** The start stage itself; less where the longest run somebody told us of is so short that even stage 1 is over its cap. */
function firstCap(startStage: number, longestMinutes: number, pace: Pace): number {
  const own = stageAt(startStage).runSeconds
  return longestMinutes === 0 ? own : Math.min(own, capSeconds(longestMinutes * 60, pace))
}

const mod = (value: number, by: number): number => ((value % by) + by) % by
