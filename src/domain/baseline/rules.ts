import type { TestId } from '../shared/ids.ts'

/** what each part of the impact gate asks, in the test's own unit (`goom-2019`, `osu-walkjog`). */
export const IMPACT_NEEDS: Readonly<Partial<Record<TestId, number>>> = {
  'E-02': 60,
  'E-03': 10,
  'E-04': 10,
  'E-07': 10,
}

/** after a birth ten forward bounds are asked too (`goom-2019`). */
export const POSTNATAL_IMPACT_NEEDS: Readonly<Partial<Record<TestId, number>>> = { 'E-12': 10 }

/** goals that keep the pace careful while the hurt side is under them. Section E of the register. */
export const GOALS: Readonly<Partial<Record<TestId, number>>> = {
  /** Seconds of single-leg stance: the gate's own (`goom-2019`). */
  'E-04': 10,
  /** Centimetres from knee to wall (`hoch-2011`, `ktw-physiopedia`). */
  'E-05': 9,
  /** Single-leg heel raises (`goom-2019`, `green-2022`). */
  'E-06': 20,
  /** Single-leg sit-to-stands. Our rule; the postnatal set asks 20 (`goom-2019`). */
  'E-08': 10,
  /** Single-leg bridges (`goom-2019`). */
  'E-09': 20,
  /** Seconds of side plank. Our rule. */
  'E-10': 30,
  /** Side-lying leg raises (`goom-2019`). */
  'E-11': 20,
}

/** Heel raises count up to this pain, 0 to 10: E-06 stops above it. */
export const HEEL_RAISE_PAIN_LIMIT = 3

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

/** the brisk walk that passes the gate, in minutes. */
export const WALK_GATE_MINUTES = 30

/** Ten repetitions of each: section E, `goom-2019`. Not a gate of R-03: doors further on, and the postnatal set. */
export const DOOR_GOALS: Readonly<Partial<Record<TestId, number>>> = { 'E-12': 10, 'E-15': 10 }

/** R-04 after a birth: the set asks more of the chair (`goom-2019`). */
export const POSTNATAL_GOALS: Readonly<Partial<Record<TestId, number>>> = { 'E-08': 20 }

/** E-13: the sore side's hop as a share of the other, in per cent (`hop-directions-2019`, `rambaud-2018`). */
export const HOP_SYMMETRY = { goalPercent: 90, cautionPercent: 80 } as const
