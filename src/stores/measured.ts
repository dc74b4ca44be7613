import type { Baseline } from '../domain/baseline/model.ts'
import type { Answers } from '../domain/plan/answers.ts'
import type { ConditionId } from '../domain/plan/model.ts'
import type { Day } from '../domain/shared/days.ts'
import { readLater } from './readLater.ts'

/** What the self-test says to the plan. */
export interface Measured {
  readonly baseline: Baseline | undefined
  /** Answers of the plan that it gives already. */
  readonly answersFor: (condition: ConditionId, today: Day) => Answers
}

/** Every item of a round begins so. */
export const ROUND_PREFIX = 'baseline.round.'

const NOTHING: Measured = { baseline: undefined, answersFor: () => ({}) }

/** Nothing may be planned until a self-test has been read: a result could close the gate. */
export const { $value: $measured, open: openMeasured } = readLater(
  (id) => id.startsWith(ROUND_PREFIX),
  NOTHING,
  () => import('./measuredOn.ts').then(({ measuredOn }) => measuredOn),
)
