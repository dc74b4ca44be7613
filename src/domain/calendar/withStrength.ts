import { STRENGTH_DAYS_A_WEEK } from '../plan/rules.ts'
import { type Because, because } from '../shared/because.ts'
import { weekdayOf } from '../shared/days.ts'
import type { CalendarDay } from './model.ts'

/** Reasons for a rest that leave the day free: nobody stopped, hurt or put off. */
const FREE = ['rest-not-chosen', 'rest-between', 'rest-enough-runs', 'rest-easier-week', 'rest-limit-days']

/**
 * Two strength days a week on days without a run, easy cross-training on one more where there is room, and always a
 * full day of rest. Weeks run from Monday to Sunday. Why such a day holds no run stays its last reason.
 */
export const withStrength = (days: readonly CalendarDay[]): readonly CalendarDay[] =>
  weeksOf(days).flatMap(layWeek)

function weeksOf(days: readonly CalendarDay[]): readonly (readonly CalendarDay[])[] {
  const weeks: CalendarDay[][] = []
  for (const day of days) {
    const week = weeks.at(-1)
    if (!week || weekdayOf(day.date) === 'mon') weeks.push([day])
    else week.push(day)
  }
  return weeks
}

function layWeek(week: readonly CalendarDay[]): readonly CalendarDay[] {
  const rests = week.filter(({ kind }) => kind === 'rest')
  const free = rests.filter(({ because: [reason] }) => FREE.includes(reason.code))
  const strength = apart(free).slice(0, Math.min(STRENGTH_DAYS_A_WEEK, rests.length - 1))
  const left = free.filter((day) => !strength.includes(day))
  const cross = rests.length - strength.length > 1 ? left[0] : undefined
  return week.map((day) => {
    if (strength.includes(day)) return filled(day, 'strength', STRENGTH_DAY)
    return day === cross ? filled(day, 'cross', because('cross-day', {})) : day
  })
}

const STRENGTH_DAY = because('strength-day', { days: STRENGTH_DAYS_A_WEEK })

const filled = (day: CalendarDay, kind: 'strength' | 'cross', reason: Because): CalendarDay => ({
  ...day,
  kind,
  because: [reason, ...day.because],
})

/** Every other of the days first, so that two strength days lie apart where they can. */
const apart = (days: readonly CalendarDay[]): readonly CalendarDay[] => [
  ...days.filter((_, index) => index % 2 === 0),
  ...days.filter((_, index) => index % 2 === 1),
]
