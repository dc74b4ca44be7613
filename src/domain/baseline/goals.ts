import type { BaselineResult, TestId } from './model.ts'
import { GOALS, POSTNATAL_GOALS } from './rules.ts'

/** Which leg was hurt. `none` on an injury means that nobody said, so either leg may be it. */
export type HurtSide = 'left' | 'right' | 'both' | 'none'

/** The test was done on the hurt leg, or on a leg that may be it. Our rule: the stricter reading. */
export const onHurtSide = (result: Pick<BaselineResult, 'side'>, hurt: HurtSide): boolean =>
  result.side === 'both' || hurt === 'both' || hurt === 'none' || result.side === hurt

/** A result under the goal of its test. */
export interface UnderGoal {
  readonly test: TestId
  readonly value: number
  readonly needed: number
}

/** The goal of R-04, in the test's own unit; the postnatal set asks more of the chair. */
export const strengthGoal = (test: TestId, postnatal: boolean): number | undefined =>
  (postnatal ? POSTNATAL_GOALS[test] : undefined) ?? GOALS[test]

/** Every result on the hurt side that lies under its test's goal. Tests without a goal never do. */
export const underGoal = (
  results: readonly BaselineResult[],
  hurt: HurtSide,
  postnatal: boolean,
): readonly UnderGoal[] =>
  results
    .filter((result) => onHurtSide(result, hurt))
    .map(({ test, value }) => ({ test, value, needed: strengthGoal(test, postnatal) ?? 0 }))
    .filter(({ value, needed }) => value < needed)
