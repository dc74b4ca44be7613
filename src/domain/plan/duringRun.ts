import type { PainFamily } from './model.ts'
import { PAIN_RULES } from './painRules.ts'
import { asksBone } from './places.ts'

/** Whether a pain changes how a person runs. */
export const GAIT_ANSWERS = ['no', 'yes', 'unsure'] as const
export type GaitAnswer = (typeof GAIT_ANSWERS)[number]

/** A pain in the middle of a run, in two taps. */
export interface Twinge {
  /** An id of the body map; anything else is a place that nobody can name. */
  readonly place: string
  readonly gait: GaitAnswer
}

/** Why running is over for today; null where a walk may be tried first. */
export type StopCause = 'gait' | 'again' | 'bone' | 'no-pain-allowed' | null

/**
 * What to do at once. It stops where the pain changes the run or may, comes a second time, lies at a bony place or
 * one nobody can name, or where the person's condition allows no pain on a run. Only then may they walk and see.
 */
export function stopCause(
  { place, gait }: Twinge,
  family: PainFamily,
  before: Twinge | undefined,
): StopCause {
  if (gait !== 'no') return 'gait'
  if (before) return 'again'
  if (asksBone(place)) return 'bone'
  return PAIN_RULES[family].green.during === 0 ? 'no-pain-allowed' : null
}
