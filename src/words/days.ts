import { type Day, dayNumber, parseDay, type Weekday, weekdayOf } from '../domain/shared/days.ts'

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
export function dateText(day: string): string {
  if (parseDay(day) === null) return day
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`
}

/** `2027-01-04` -> "Monday 4 January 2027". */
export const longDateText = (day: Day): string => `${WEEKDAY_NAMES[weekdayOf(day)]} ${dateText(day)}`

/** `mon` -> "Mon". */
export const shortWeekday = (weekday: Weekday): string => WEEKDAY_NAMES[weekday].slice(0, 3)

const parts = (day: Day) => new Date(dayNumber(day) * 86_400_000)

/** "6 August". */
const dayAndMonth = (day: Day): string =>
  `${parts(day).getUTCDate()} ${MONTH_NAMES[parts(day).getUTCMonth()]}`
/** "6 Aug". */
export const shortDate = (day: Day): string =>
  `${parts(day).getUTCDate()} ${(MONTH_NAMES[parts(day).getUTCMonth()] ?? '').slice(0, 3)}`
/** "Thursday 6 August". */
export const weekdayAndDate = (day: Day): string => `${WEEKDAY_NAMES[weekdayOf(day)]} ${dayAndMonth(day)}`
/** "August 2026". */
export const monthText = (day: Day): string =>
  `${MONTH_NAMES[parts(day).getUTCMonth()]} ${parts(day).getUTCFullYear()}`

/** "Monday, Wednesday and Friday". */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
/** "1 week", "10 weeks". */
export const countText = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
