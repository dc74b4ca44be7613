import { type Day, parseDay, type Weekday, weekdayOf } from '../domain/shared/days.ts'

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2027-01-04` -> "4 January 2027". Text that is no date comes back as it is. */
export function dateText(day: Day): string {
  if (parseDay(day) === null) return day
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`
}

/** `2027-01-04` -> "Monday 4 January 2027". */
export const longDateText = (day: Day): string => `${WEEKDAY_NAMES[weekdayOf(day)]} ${dateText(day)}`
