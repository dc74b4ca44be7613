import { REPEAT_AFTER_GAP_DAYS } from '../domain/course/rules.ts'
import type { LogEntry } from '../domain/log/model.ts'
import { days } from './counts.ts'

type Why = Extract<LogEntry, { readonly kind: 'skip' }>['why']

/** A day that the person put off. */
export const AWAY_DAY = {
  skipped: 'That is all right. Nothing has to be made up for.',
  moved: 'You moved this run to another day.',
  paused: 'Your plan is paused.',
  stage: (stage: number) => `Your plan stays at stage ${stage}.`,
  toPlan: 'See it in your plan',
  after: 'I can run after all',
} as const

/** What happens when more days follow. */
export function ifLongerText(why: Why): string {
  const from = `From ${days(REPEAT_AFTER_GAP_DAYS)} without a run`
  if (why === 'ill' || why === 'sore') return `${from} it starts a stage lower, so that you come back gently.`
  return `${from} the stage begins again. No later run gets longer for it.`
}
