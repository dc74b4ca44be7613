import { addDays, type Day, mondayOf } from '../../domain/shared/days.ts'

/** The first day of that day's month. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** The first day of the month before or after. */
export const nextMonth = (day: Day): Day => firstOfMonth(addDays(firstOfMonth(day), 31))
export const monthBefore = (day: Day): Day => firstOfMonth(addDays(firstOfMonth(day), -1))

/** A month in weeks from Monday to Sunday; null where a day belongs to another month. */
export function weeksOfMonth(month: Day): readonly (readonly (Day | null)[])[] {
  const next = nextMonth(month)
  const weeks: (Day | null)[][] = []
  for (let monday = mondayOf(month); monday < next; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        return day >= month && day < next ? day : null
      }),
    )
  return weeks
}
