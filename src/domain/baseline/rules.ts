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

/** the brisk walk that passes the gate, in minutes. */
export const WALK_GATE_MINUTES = 30

/** R-04 after a birth: the set asks more of the chair (`goom-2019`). */
export const POSTNATAL_GOALS: Readonly<Partial<Record<TestId, number>>> = { 'E-08': 20 }
