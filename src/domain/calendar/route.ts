import type { PlanRequest } from '../plan/request.ts'
import { type Day, dayNumber, WEEKDAYS, weekdayOf } from '../shared/days.ts'
import type { ConditionId, Pace } from '../shared/ids.ts'
import { type BoundsOn, boundsOf } from './limits.ts'

/** What stays the same from a plan's first day to its last. Days are counted since 1 January 1970. */
export interface Route {
  readonly condition: ConditionId
  readonly pace: Pace
  readonly startStage: number
  readonly goalMinutes: number
  readonly today: number
  readonly startOn: number
  readonly startDay: Day
  readonly isRunDay: (day: number) => boolean
  /** An easier week has one run fewer, but two chosen days stay two. */
  readonly dropsARun: boolean
  readonly boundsOn: BoundsOn
}

export function routeOf(request: PlanRequest, pace: Pace, startStage: number): Route {
  const { condition, goalMinutes, runDays, startOn } = request.profile
  const offset = WEEKDAYS.indexOf(weekdayOf(request.today)) - dayNumber(request.today)
  const chosen = WEEKDAYS.map((weekday) => runDays.includes(weekday))
  return {
    condition,
    pace,
    startStage,
    goalMinutes,
    today: dayNumber(request.today),
    startOn: dayNumber(startOn),
    startDay: startOn,
    isRunDay: (day) => chosen[mod(day + offset, WEEKDAYS.length)] ?? false,
    dropsARun: runDays.length > 2,
    boundsOn: boundsOf(request.limits),
  }
}

const mod = (value: number, by: number): number => ((value % by) + by) % by
