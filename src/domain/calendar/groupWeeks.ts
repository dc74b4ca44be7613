import { addDays, type Day, daysBetween, mondayOf } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import type { CalendarDay } from './model.ts'

/** A day in a week of a plan: of the calendar, or one that is over. */
export interface WeekDay extends Omit<CalendarDay, 'because'> {
  readonly lived?: true
}

/** One week of a plan, Monday to Sunday, with the days that carry a session. */
export interface PlanWeek {
  /** Week 1 holds the first day of the plan. */
  readonly number: number
  readonly monday: Day
  readonly days: readonly WeekDay[]
  readonly runSeconds: number
  readonly totalSeconds: number
  readonly easier: boolean
}

/** The sessions of a calendar in weeks, counted from the week of `firstDay`. Days without a session are left out. */
export function groupWeeks(calendar: readonly WeekDay[], firstDay: Day): readonly PlanWeek[] {
  const mondays = grouped(calendar.filter(isSession), ({ date }) => mondayOf(date))
  return [...mondays].map(([monday, days]) => weekOf(monday, days, mondayOf(firstDay)))
}

/** Days with a session: a run, a walk planned in minutes, what a run was changed to; and what was lived. */
const isSession = (day: WeekDay): boolean =>
  day.kind === 'run' ||
  day.lived === true ||
  day.change !== undefined ||
  (day.kind === 'walk' && day.stage !== undefined)

const weekOf = (monday: Day, days: readonly WeekDay[], first: Day): PlanWeek => ({
  number: daysBetween(first, monday) / 7 + 1,
  monday,
  days,
  runSeconds: days.reduce((sum, day) => sum + day.runSeconds, 0),
  totalSeconds: days.reduce((sum, day) => sum + day.totalSeconds, 0),
  easier: days.some((day) => day.change === 'easier-week'),
})

/** The same session on days that follow one another in a plan. */
export interface SameSession {
  readonly days: number
  readonly first: WeekDay
}

/** The sessions of a week in order, equal neighbours counted together: `2 days of stage 3, 1 day of stage 4`. */
export function sameSessions(days: readonly WeekDay[]): readonly SameSession[] {
  return days.reduce<readonly SameSession[]>((runs, day) => {
    const last = runs.at(-1)
    if (!last || !equal(last.first, day)) return [...runs, { days: 1, first: day }]
    return [...runs.slice(0, -1), { ...last, days: last.days + 1 }]
  }, [])
}

const equal = (one: WeekDay, other: WeekDay): boolean =>
  one.stage === other.stage && one.half === other.half && one.totalSeconds === other.totalSeconds

/** Weeks that stay open on the screen; the rest folds by month. Our rule. */
const NEAR_WEEKS = 4
/** A plan this short is shown whole. Our rule. */
const WHOLE_WEEKS = 6

/** The next weeks, and the later ones by the month that holds most of their days. */
export function foldWeeks(weeks: readonly PlanWeek[]): {
  readonly near: readonly PlanWeek[]
  readonly months: readonly (readonly PlanWeek[])[]
} {
  if (weeks.length <= WHOLE_WEEKS) return { near: weeks, months: [] }
  const months = grouped(weeks.slice(NEAR_WEEKS), ({ monday }) => addDays(monday, 3).slice(0, 7))
  return { near: weeks.slice(0, NEAR_WEEKS), months: [...months.values()] }
}
