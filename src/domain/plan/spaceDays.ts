import { WEEKDAYS, type Weekday } from '../shared/days.ts'
import type { ConditionId } from './model.ts'

/** Two days between runs at first, after bone stress and surgery. */
const TWO_DAYS_BETWEEN: readonly ConditionId[] = ['bone-stress-low', 'bone-stress-high', 'surgery']
export const FEWEST_RUN_DAYS = 2
export const MOST_RUN_DAYS = 4

/** Days without a run that must lie between two runs of the first weeks. */
export const restDaysBetween = (condition: ConditionId): 1 | 2 =>
  TWO_DAYS_BETWEEN.includes(condition) ? 2 : 1

/** Two of the days, in every week, leave the rest between them that the condition asks for. */
export function daysFit(days: readonly Weekday[], condition: ConditionId): boolean {
  return days.some((day) => days.some((other) => farEnough(day, other, restDaysBetween(condition))))
}

/** A pair that works, near what was chosen. */
export function daysThatFit(days: readonly Weekday[], condition: ConditionId): readonly [Weekday, Weekday] {
  const first = days[0] ?? 'mon'
  const index = (WEEKDAYS.indexOf(first) + restDaysBetween(condition) + 1) % 7
  return [first, WEEKDAYS[index] as Weekday]
}

function farEnough(day: Weekday, other: Weekday, rest: number): boolean {
  const apart = Math.abs(WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(other))
  return Math.min(apart, 7 - apart) > rest
}
