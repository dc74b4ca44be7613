import { readPlace, type Side } from '../domain/log/place.ts'
import { planLabel } from './plan-labels.ts'

export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right', both: 'Both sides' }

/** A place as the log keeps it, in words: `calf left` -> "Calf, left". Words of the person's own stay as they are. */
export function placeText(written: string): string {
  const { place, side } = readPlace(written)
  const label = planLabel('place', place) || place
  return side ? `${label}, ${SIDE_WORDS[side].toLowerCase()}` : label
}
