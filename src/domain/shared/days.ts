/** A civil date, `YYYY-MM-DD`. It has no time and no zone, so no clock change can move it. */
export type Day = `${number}-${number}-${number}`

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const MILLISECONDS_A_DAY = 86_400_000
const DAY_TEXT = /^(\d{4})-\d{2}-\d{2}$/
/** 1 January 1970 was a Thursday: the fourth name of the week, counted from Monday. */
const EPOCH_WEEKDAY = 3

/** Whole days since 1 January 1970. Throws on text that is no date: parse first. */
export function dayNumber(day: Day): number {
  const number = Date.parse(day) / MILLISECONDS_A_DAY
  if (Number.isNaN(number)) throw new RangeError(`not a date: ${day}`)
  return number
}

/** The date that lies `number` whole days after 1 January 1970. */
export function dayFromNumber(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY)
  const twoDigits = (part: number) => (part < 10 ? `0${part}` : part)
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as Day
}

/** The text as a date, or null when it is none (`2026-02-31`, `1 May`). Years 1900 to 2200. */
export function parseDay(text: string): Day | null {
  const [, year] = DAY_TEXT.exec(text) ?? []
  if (!year || Number(year) < 1900 || Number(year) > 2200) return null
  return dayFromNumber(Date.parse(text) / MILLISECONDS_A_DAY) === text ? (text as Day) : null
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** Whole days from `earlier` to `later`; negative when they stand the other way round. */
export const daysBetween = (earlier: Day, later: Day): number => dayNumber(later) - dayNumber(earlier)

export function weekdayOf(day: Day): Weekday {
  const index = (((dayNumber(day) + EPOCH_WEEKDAY) % 7) + 7) % 7
  return WEEKDAYS[index] as Weekday
}

/** The Monday of that day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)))
