import { WEEKDAYS, type Weekday } from '../shared/days.ts'
import type { Fault } from './fault.ts'
import type { Profile } from './request.ts'
import { spacingDays } from './spacing.ts'

const PATH = 'profile.runDays'

/** Two of the chosen weekdays must leave the rest that the condition asks for, both ways round the week. */
export function checkRunDays({
  runDays,
  condition,
}: Pick<Profile, 'runDays' | 'condition'>): readonly Fault[] {
  const found = runDays.join(', ')
  const [first] = runDays
  const twice = runDays.find((day, index) => runDays.indexOf(day) !== index)
  if (twice)
    return [{ path: PATH, code: 'run-day-twice', found, allowed: 'each day once', values: { day: twice } }]
  const spacing = spacingDays(condition, 1)
  if (first === undefined || holdsPair(runDays, spacing)) return []
  const second = weekdayAfter(first, SUGGESTED_DAYS)
  const allowed = `two days at least ${spacing} apart, such as ${first}, ${second}`
  return [
    {
      path: PATH,
      code: 'run-days-too-close',
      found,
      allowed,
      values: { first, second, restDays: spacing - 1 },
    },
  ]
}

/** Three days on and four back: room enough for every condition. */
const SUGGESTED_DAYS = 3

const holdsPair = (days: readonly Weekday[], spacing: number): boolean =>
  days.some((one) => days.some((other) => roomBetween(one, other) >= spacing))

function roomBetween(one: Weekday, other: Weekday): number {
  const apart = Math.abs(WEEKDAYS.indexOf(one) - WEEKDAYS.indexOf(other))
  return Math.min(apart, WEEKDAYS.length - apart)
}

const weekdayAfter = (day: Weekday, days: number): Weekday =>
  WEEKDAYS[(WEEKDAYS.indexOf(day) + days) % WEEKDAYS.length] ?? day
