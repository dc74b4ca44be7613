import { type Day, daysBetween } from '../shared/days.ts'
import { GOAL_ASKED_DAYS } from './rules.ts'

/** Is it time to ask again whether the goal is right? Asked last on the day of the plan, or of the last answer. */
export function isGoalDue(agreedOn: Day, answeredOn: readonly Day[], today: Day): boolean {
  const asked = [agreedOn, ...answeredOn].reduce((last, day) => (day > last ? day : last))
  return daysBetween(asked, today) >= GOAL_ASKED_DAYS
}
