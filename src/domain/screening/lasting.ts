import { type Day, dayNumber } from '../shared/days.ts'

/** The longest stretch in days that nothing was heard of a person since a checklist: between it, the runs after it, and today. */
export function longestSilenceDays(takenOn: Day, ranOn: readonly Day[], today: Day): number {
  const runs = ranOn.filter((date) => date > takenOn && date <= today).toSorted()
  const dates = [takenOn, ...runs, today].map(dayNumber)
  return Math.max(...dates.slice(1).map((date, index) => date - (dates[index] ?? date)))
}
