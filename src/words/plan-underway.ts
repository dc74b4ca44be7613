import type { WeekDay } from '../domain/calendar/groupWeeks.ts'
import type { Ends } from '../domain/calendar/model.ts'
import type { Position } from '../domain/plan/model.ts'
import { type Day, daysBetween } from '../domain/shared/days.ts'
import { days } from './counts.ts'
import { dateText } from './days.ts'
import { minutesText, sessionWords } from './session.ts'

/** Why the plan stands where it stands, by its last decision. */
export const DECISION_TITLES: Readonly<Record<Position['action'], string>> = {
  start: 'Why you start here',
  advance: 'Why the plan moves on',
  repeat: 'Why this session comes again',
  'await-morning': 'Why the plan waits',
  'step-back': 'Why the plan steps back',
  rest: 'Why the plan rests',
  refer: 'Why the plan stops',
  finished: 'Why the plan ends here',
}

/** A plan that has begun. */
export const UNDER_WAY = {
  table: (name: string) => `Your table: ${name}`,
  week: (number: number) => `Week ${number} of your plan.`,
  fromNow: ' from now',
  today: 'See what to do today',
  log: 'Log a run',
  earlier: (first: number, last: number) =>
    first === last ? `Earlier: week ${first}` : `Earlier: weeks ${first} to ${last}`,
  started: 'The plan you started with',
  startedOn: (day: Day) => `As it stood on ${dateText(day)}, if every session had gone well.`,
} as const

/** What was run: as planned in the words of its session, else how much. */
export const ranWords = (day: WeekDay, changed: boolean): string =>
  changed ? `${minutesText(day.runSeconds)} of running` : sessionWords(day)

/** The end of the first plan beside that of the present one, in one line. */
export function endsBeside(started: Ends | null, present: Ends | null): string {
  if (!started) return 'The first plan had no date for its end.'
  const then = `It was likely to end around ${dateText(started.likely)}.`
  if (!present) return then
  const later = daysBetween(started.likely, present.likely)
  if (later === 0) return `${then} That has not changed.`
  return `${then} Now that is ${dateText(present.likely)}, ${days(Math.abs(later))} ${later > 0 ? 'later' : 'earlier'}.`
}
