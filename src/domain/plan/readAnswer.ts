import { addDays, type Day, daysBetween, parseDay } from '../shared/days.ts'
import {
  type NumberFault,
  readBounded,
  readWhole,
  type Reading as TextReading,
} from '../shared/readNumber.ts'
import type { Answers, FieldId } from './answers.ts'

export { readBounded, readWhole }

/** What is wrong with typed text, as a code: its sentence is in `words/plan.ts`. */
export type TextFault =
  | NumberFault
  | { readonly code: 'incomplete-date' }
  | { readonly code: 'no-such-date'; readonly typed: string }

export type Reading<Value> = TextReading<Value, TextFault>

/** Days a unit of time is counted as: months and years by their mean length. Our rule. */
export const UNIT_DAYS = { days: 1, weeks: 7, months: 30.4375, years: 365.25 } as const
export type TimeUnit = keyof typeof UNIT_DAYS

/** A date typed in three fields that share the start of their names: `lastRunDay`, `lastRunMonth`, `lastRunYear`. */
export function readDate(answers: Answers, name: DateName): Reading<Day> {
  const [day, month, year] = dateFields(name).map((field) => (answers[field] ?? '').trim())
  if (!day && !month && !year) return { ok: false, fault: { code: 'missing' } }
  if (!day || !month || !year) return { ok: false, fault: { code: 'incomplete-date' } }
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const value = parseDay(text)
  return value
    ? { ok: true, value }
    : { ok: false, fault: { code: 'no-such-date', typed: `${day} ${month} ${year}` } }
}

export type DateName = 'cleared' | 'lastRun' | 'start' | 'limitFrom' | 'limitUntil'
export const dateFields = (name: DateName): readonly [FieldId, FieldId, FieldId] => [
  `${name}Day`,
  `${name}Month`,
  `${name}Year`,
]

/** "10 weeks" in whole days. */
export const countedDays = (count: number, unit: TimeUnit): number => Math.round(count * UNIT_DAYS[unit])

/** The day of the last run, or null while it cannot be read. "10 weeks ago" counts from the day it was answered. */
export function readLastRun(answers: Answers, today: Day): Day | null {
  if (answers.lastRunKnown === 'date') {
    const date = readDate(answers, 'lastRun')
    return date.ok ? date.value : null
  }
  const count = readWhole(answers.lastRunCount, 0, 36_500)
  const unit = Object.keys(UNIT_DAYS).find((name) => name === answers.lastRunUnit) as TimeUnit | undefined
  if (!count.ok || !unit) return null
  const askedOn = parseDay(answers.lastRunAskedOn ?? '') ?? today
  return addDays(askedOn, -countedDays(count.value, unit))
}

/** Days between the last run and `day`, or null while they cannot be told. */
export function readDaysOff(answers: Answers, day: Day): number | null {
  const lastRun = readLastRun(answers, day)
  return lastRun && Math.max(0, daysBetween(lastRun, day))
}

/** Whole weeks since the birth as of `today`; the answer grows older with the person. */
export function readWeeksSinceBirth(answers: Answers, today: Day): number | null {
  const weeks = readWhole(answers.weeksSinceBirth, 0, 2_600)
  if (!weeks.ok) return null
  const askedOn = parseDay(answers.weeksAskedOn ?? '') ?? today
  return weeks.value + Math.max(0, Math.floor(daysBetween(askedOn, today) / 7))
}

/** The first possible day: a named day among the choices, or one typed. */
export function readStart(answers: Answers): Reading<Day> {
  const chosen = parseDay(answers.startChoice ?? '')
  if (chosen) return { ok: true, value: chosen }
  if (answers.startChoice === 'other') return readDate(answers, 'start')
  return { ok: false, fault: { code: 'missing' } }
}
