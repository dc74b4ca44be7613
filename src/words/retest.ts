import { RETEST_DAYS } from '../domain/baseline/marks.ts'
import type { Day } from '../domain/shared/days.ts'
import { weeks } from './counts.ts'
import { dateText } from './days.ts'

const AFTER = weeks(RETEST_DAYS / 7)

/** Being asked to test again. */
export const RETEST = {
  wanted: `Ask me again in ${AFTER}`,
  wantedHint: 'A line on Today and in your log. No messages, no sounds.',
  line: (testedOn: Day) =>
    `Your self-test of ${dateText(testedOn)} is ${AFTER} old or more. You wanted to be asked.`,
  test: 'Test again',
  stop: 'Do not ask again',
} as const
