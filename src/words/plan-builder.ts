import type { Day } from '../domain/shared/days.ts'
import { dateText } from './days.ts'

/** The page of the questions around the questions. */
export const BUILDER = {
  title: 'Build your plan',
  lead: 'It takes about 4 minutes, after a checklist of about 3.',
  gives: [
    { strong: 'Starts where you are', rest: ', on the days you have' },
    { strong: 'Says why', rest: ' at every step, with the rule and its sources' },
    { strong: 'Stays on this device', rest: ', with no account' },
  ],
  checkFirst: 'First, check for red flags',
  checkFirstWhy: 'About 3 minutes. It shows whether something needs a clinician before you run.',
  checkKept: 'Your answers here are kept. Come back to them after the checklist.',
  checkStale: 'A checklist holds for less than 28 days. Things change, so please do it again.',
  toCheck: 'Do the checklist',
  start: 'Start the questions',
  goOn: 'Go on where you stopped',
  checked: (day: Day) => `Checklist done on ${dateText(day)}.`,
} as const

export const BUILDER_DESCRIPTION =
  'A run-walk plan that starts where you are, on the days you have, and says why. Free, no account.'
