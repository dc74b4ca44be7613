import { POSTNATAL_WEEKS } from '../domain/plan/rules.ts'

const DAYS_A_WEEK = 7
const COUNTED_IN_WEEKS_FROM_DAYS = 14

/** The list of starts by length of break, printed from the planner's own table. */
export const START_BY_BREAK = {
  title: 'Where a plan starts',
  ourRule: 'our rule',
  for: 'Strips: no injury, and you ran 30 minutes before.',
  stage: (stage: number) => `stage ${stage}`,
  /** "6 to 13 days", "4 to under 8 weeks", "16 weeks or more". */
  between(from: number, next: number | undefined): string {
    if (from < COUNTED_IN_WEEKS_FROM_DAYS) return `${from} to ${(next ?? 0) - 1} days`
    const weeks = from / DAYS_A_WEEK
    return next === undefined ? `${weeks} weeks or more` : `${weeks} to under ${next / DAYS_A_WEEK} weeks`
  },
  /** The other columns of the table, a line below the strip. */
  others: [
    { column: 'break-new', name: 'Ran less before' },
    { column: 'tissue', name: 'Muscle, tendon or joint' },
    { column: 'illness', name: 'Illness' },
  ],
  slow: (stage: number) =>
    `After a bone injury or surgery: stage ${stage}, once a clinician agrees. After a birth: stage ${stage}, and before ${POSTNATAL_WEEKS} weeks only with a clinician.`,
  rule: 'Read the rule and its sources',
} as const
