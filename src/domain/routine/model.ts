import type { ConditionId, TestId } from '../shared/ids.ts'

/** The parts of the body an exercise works on, in the order of the list. */
export const AREAS = [
  'thigh',
  'hamstring',
  'hip',
  'groin',
  'calf',
  'foot',
  'ankle',
  'trunk',
  'whole-body',
] as const
export type Area = (typeof AREAS)[number]

/** What an exercise is for. */
export const AIMS = ['strength', 'mobility', 'balance', 'spring', 'form'] as const
export type Aim = (typeof AIMS)[number]

/** What an exercise may need. */
export const KIT = [
  'wall',
  'mat',
  'chair',
  'step',
  'bench',
  'cushion',
  'towel',
  'band',
  'weight',
  'tape',
  'partner',
  'grass',
  'beat',
] as const
export type Kit = (typeof KIT)[number]

/** What a dose is counted in. */
export const DOSE_UNITS = ['times', 'steps', 'contacts', 'seconds', 'minutes', 'metres'] as const
export type DoseUnit = (typeof DOSE_UNITS)[number]

/** What a caution asks of a person, the strictest first. */
export const ADVICE = ['omit', 'ask', 'ease'] as const
export type Advice = (typeof ADVICE)[number]

/** How much of an exercise. */
export interface Dose {
  readonly sets: number
  /** In a set, to begin with and before it is made harder. */
  readonly least: number
  readonly most?: number | undefined
  readonly unit: DoseUnit
  readonly sides: boolean
  /** Of a week, at most. */
  readonly days: number
  /** How long one of the unit takes. */
  readonly seconds?: number | undefined
  readonly tempo?: readonly [up: number, held: number, down: number] | undefined
  readonly restSeconds?: number | undefined
}

/** What a routine needs to know of an exercise of the library. */
export interface Exercise {
  readonly id: string
  readonly name: string
  readonly areas: readonly Area[]
  readonly aim: Aim
  readonly kit: readonly Kit[]
  /** The step of the reading path from which it fits. */
  readonly from: string
  /** It waits for the impact tests. */
  readonly jumps: boolean
  readonly tests: readonly TestId[]
  readonly dose: Dose
  readonly cautions: readonly { readonly conditions: readonly ConditionId[]; readonly advice: Advice }[]
}
