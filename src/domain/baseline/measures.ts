import type { TestId } from '../shared/ids.ts'

export type Unit = 'minutes' | 'seconds' | 'repetitions' | 'centimetres' | 'degrees'

/** What a test is measured in, and how its number is read. */
export interface Measure {
  readonly unit: Unit
  /** Highest value that can be typed. */
  readonly most: number
  /** Whether each leg is tested alone. */
  readonly sided: boolean
  /** Whether tenths count. */
  readonly tenths: boolean
}

const each = (unit: Unit, most: number, tenths = false): Measure => ({ unit, most, sided: true, tenths })
const whole = (unit: Unit, most: number): Measure => ({ unit, most, sided: false, tenths: false })

/** Bounds: what the protocol stops at (section E), or more than anyone does. */
export const MEASURES: Readonly<Record<TestId, Measure>> = {
  'E-01': whole('minutes', 600),
  'E-02': whole('seconds', 60),
  'E-03': each('repetitions', 10),
  'E-04': each('seconds', 45),
  'E-05': each('centimetres', 30, true),
  'E-06': each('repetitions', 200),
  'E-07': each('repetitions', 10),
  'E-08': each('repetitions', 100),
  'E-09': each('repetitions', 100),
  'E-10': each('seconds', 600),
  'E-11': each('repetitions', 100),
  'E-12': whole('repetitions', 10),
  'E-13': each('centimetres', 400),
  'E-14': each('degrees', 180),
  'E-15': each('repetitions', 10),
}

/** The ids of the tests in the order of the register. */
export const MEASURED = Object.keys(MEASURES) as readonly TestId[]
