import type { LogEntry } from '../../../src/domain/log/model.ts'
import { addDays, type Day } from '../../../src/domain/shared/days.ts'
import { CALF } from '../../fixtures/answers.ts'
import { screenedOn } from '../plan/people.ts'

/** A Monday: the plan begins. */
export const FIRST_DAY: Day = '2026-11-23'
const DAYS_LONG = 8 * 7
export const DAYS = Array.from({ length: DAYS_LONG }, (_, day) => addDays(FIRST_DAY, day))

/** A break of 10 weeks, Mondays, Wednesdays and Fridays: stage 4 at standard pace. */
const ANSWERS = { ...CALF, stopped: 'break', ranThirty: 'yes' }

/** The plan is agreed to, and nothing has happened yet. */
export const AGREED = {
  ...screenedOn(FIRST_DAY),
  'plan.answers': ANSWERS,
  'plan.agreed': { answers: ANSWERS, on: FIRST_DAY },
  'plan.place': { at: 'plan', changing: false },
}

type Readiness = Extract<LogEntry, { readonly kind: 'readiness' }>

/** What is otherwise on a day. */
export type News =
  | { readonly kind: 'hurts'; readonly during: number; readonly nextMorning: number }
  | { readonly kind: 'part'; readonly minutes: number }
  | { readonly kind: 'low'; readonly answers: Omit<Readiness, 'kind' | 'id' | 'date'> }
  | { readonly kind: 'ill' }
  | { readonly kind: 'ill-until'; readonly until: Day }
  | { readonly kind: 'silent' }

/** Nothing is written: the morning after the run of 11 December stays open, and the run days of a week pass unused. */
const SILENT = Array.from({ length: 9 }, (_, day) => addDays('2026-12-12', day))

/**
 * A flare in week 2, nothing in week 4, a run cut short in week 5, a cold in week 7, a low morning in week 8. On every
 * other day the person does what Today asks, without pain, and answers the morning after with 0.
 */
export const NEWS: Readonly<Partial<Record<Day, News>>> = {
  '2026-12-02': { kind: 'hurts', during: 4, nextMorning: 2 },
  ...Object.fromEntries(SILENT.map((day) => [day, { kind: 'silent' }])),
  '2026-12-25': { kind: 'part', minutes: 6 },
  '2027-01-04': { kind: 'ill' },
  '2027-01-06': { kind: 'ill-until', until: '2027-01-10' },
  '2027-01-13': {
    kind: 'low',
    answers: { sleepHours: 7, sleepQuality: 4, soreness: 4, fatigue: 4, stress: 4, mood: 1 },
  },
}
