import type { TestId } from '../shared/ids.ts'

/** Section E: days until a test is repeated, not oftener. */
export const RETEST_DAYS = 14

/** Section E: the next morning belongs to these tests. */
export const MORNING_TESTS: readonly TestId[] = ['E-01', 'E-02']

/** Our rule: a result this old no longer answers a question of the plan. One under its goal holds until retested. */
export const RESULT_HOLDS_DAYS = 28

/** Section E: marks of a result on its way. From the first on the test is nearly there; below it, build up first. */
export const BUILDING_FROM: Readonly<Partial<Record<TestId, number>>> = {
  'E-02': 30,
  'E-03': 5,
  'E-05': 6,
  'E-08': 5,
  'E-09': 10,
  'E-11': 10,
}

/** Ten repetitions of each: section E, `goom-2019`. Not a gate of R-03: doors further on, and the postnatal set. */
export const DOOR_GOALS: Readonly<Partial<Record<TestId, number>>> = { 'E-12': 10, 'E-15': 10 }

/** E-13: the sore side's hop as a share of the other, in per cent (`hop-directions-2019`, `rambaud-2018`). */
export const HOP_SYMMETRY = { goalPercent: 90, cautionPercent: 80 } as const
