import type { TestId } from '../shared/ids.ts'

/** Measured values of healthy people: what is usual, never what is needed. Ages in whole years, both ends included. */
export interface AgeBand {
  readonly from: number
  readonly to: number
}

/** For norms by sex only, as the contract has it. */
export type Sex = 'female' | 'male'

/** Seconds on one leg with eyes open, best of three, stopped at 45 s. Two values where pages that quote the study differ. */
export const STANCE_NORM = {
  test: 'E-04',
  sources: ['springer-2007'],
  people: 549,
  capSeconds: 45,
  byAge: [
    { from: 18, to: 39, seconds: [43, 43] },
    { from: 40, to: 49, seconds: [40, 40] },
    { from: 50, to: 59, seconds: [37, 37] },
    { from: 60, to: 69, seconds: [27, 27] },
    { from: 70, to: 79, seconds: [15, 18] },
    { from: 80, to: 99, seconds: [6, 6] },
  ],
} as const

/** Heel raises on one leg, on a slope of 10 degrees at 60 beats a minute. From 80 on one page only, so not kept. */
export const HEEL_RAISE_NORM = {
  test: 'E-06',
  sources: ['hebert-losier-2017'],
  people: 566,
  slopeDegrees: 10,
  byAge: [
    { from: 20, to: 29, male: 37, female: 30 },
    { from: 30, to: 39, male: 32, female: 27 },
    { from: 40, to: 49, male: 28, female: 24 },
    { from: 50, to: 59, male: 23, female: 21 },
    { from: 60, to: 69, male: 19, female: 19 },
    { from: 70, to: 79, male: 14, female: 16 },
  ],
} as const

/** Centimetres from toe to wall: mean and standard deviation. No table by age was found. */
export const KNEE_TO_WALL_NORM = {
  test: 'E-05',
  sources: ['hoch-2011'],
  people: 35,
  centimetres: 12,
  deviation: 2.8,
} as const

/** What is usual for people like this one, as a pair of least and most; null where nothing was measured for them. */
export type Usual = {
  readonly kind: 'age' | 'age-and-sex' | 'everyone'
  readonly band: AgeBand | null
  /** Equal where the sources give one value. */
  readonly values: readonly [least: number, most: number]
}

/** The usual value of a test. Without the age, and for heel raises without the sex, only what needs neither. */
export function usualFor(test: TestId, age: number | undefined, sex: Sex | undefined): Usual | null {
  if (test === 'E-05') return { kind: 'everyone', band: null, values: spread(KNEE_TO_WALL_NORM) }
  if (age === undefined) return null
  if (test === 'E-04') return usualStance(age)
  return test === 'E-06' ? usualHeelRaises(age, sex) : null
}

const spread = ({ centimetres, deviation }: typeof KNEE_TO_WALL_NORM): readonly [number, number] => [
  tenths(centimetres - deviation),
  tenths(centimetres + deviation),
]
const tenths = (value: number): number => Math.round(value * 10) / 10

const holds = (age: number) => (band: AgeBand) => band.from <= age && age <= band.to

function usualStance(age: number): Usual | null {
  const band = STANCE_NORM.byAge.find(holds(age))
  return band ? { kind: 'age', band, values: band.seconds } : null
}

function usualHeelRaises(age: number, sex: Sex | undefined): Usual | null {
  const band = HEEL_RAISE_NORM.byAge.find(holds(age))
  if (!band) return null
  if (sex) return { kind: 'age-and-sex', band, values: [band[sex], band[sex]] }
  const { male, female } = band
  return { kind: 'age', band, values: [Math.min(male, female), Math.max(male, female)] }
}
