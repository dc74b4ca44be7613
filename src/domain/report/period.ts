import type { Period } from '../log/period.ts'
import { addDays, type Day, mondayOf, parseDay } from '../shared/days.ts'
import { REPORT_WEEKS } from './rules.ts'

/** What a person chose: so many weeks up to today, or dates of their own, as typed. */
export type PeriodChoice =
  | { readonly weeks: number }
  | { readonly weeks: 'own'; readonly from: string; readonly until: string }

/** The days as they can be read. With a fault the usual weeks stand in. */
export interface PeriodReading {
  readonly period: Period
  readonly fault: PeriodFault | null
}
export type PeriodFault = 'missing' | 'ends-first' | 'in-the-future'

/** A choice as days. Weeks begin on a Monday, so that no week of the load is cut. */
export function readPeriod(choice: PeriodChoice, today: Day): PeriodReading {
  if (choice.weeks !== 'own') return { period: weeksUntil(today, choice.weeks), fault: null }
  const [from, until] = [parseDay(choice.from), parseDay(choice.until)]
  const fault = faultIn(from, until, today)
  if (fault || !from || !until) return { period: weeksUntil(today, REPORT_WEEKS), fault: fault ?? 'missing' }
  return { period: { from, until }, fault: null }
}

function faultIn(from: Day | null, until: Day | null, today: Day): PeriodFault | null {
  if (!from || !until) return 'missing'
  if (from > until) return 'ends-first'
  return until > today ? 'in-the-future' : null
}

const weeksUntil = (today: Day, weeks: number): Period => ({
  from: addDays(mondayOf(today), -7 * (weeks - 1)),
  until: today,
})
