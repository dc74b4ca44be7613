import type { Band } from './flesh.ts'
import { type Bearing, from, type Place } from './space.ts'

const HEM_POINTS = 8
const HEM_ROUND = 0.8

/** The hem of cloth: an oval across a limb, half its depth and half its width, seen as it lies in the room. */
export function ring(at: Place, bearing: Bearing, [depth, width]: readonly [number, number]): Band {
  return Array.from({ length: HEM_POINTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / HEM_POINTS
    const [forward, right] = [Math.cos(angle) * (depth - HEM_ROUND), Math.sin(angle) * (width - HEM_ROUND)]
    return { at: from(at, bearing, [forward, 0, right]), radius: HEM_ROUND }
  })
}

/** A ball at an offset from a joint, and its twin on the other side. */
export const pair = (at: Place, bearing: Bearing, [forward, up, right]: Place, radius: number): Band => [
  { at: from(at, bearing, [forward, up, right]), radius },
  { at: from(at, bearing, [forward, up, -right]), radius },
]
