import type { Ball } from './flesh.ts'
import type { Circle } from './outline.ts'
import type { View } from './pose.ts'
import type { Place } from './space.ts'

/** Where the eye stands, in degrees: walked from the person's right side towards their face, and risen to look down on them. */
const EYE: Readonly<Record<View, { readonly walked: number; readonly risen: number }>> = {
  side: { walked: 0, risen: 0 },
  corner: { walked: 50, risen: 0 },
  front: { walked: 90, risen: 0 },
  above: { walked: 90, risen: 24 },
}

/** Directions of the room as the eye sees them: to the right of the picture, up in it, and towards the eye. */
function axes(view: View): { readonly across: Place; readonly upwards: Place; readonly nearer: Place } {
  const [walked, risen] = [EYE[view].walked, EYE[view].risen].map((degrees) => (degrees * Math.PI) / 180)
  const [cos, sin] = [Math.cos(walked ?? 0), Math.sin(walked ?? 0)]
  const [level, high] = [Math.cos(risen ?? 0), Math.sin(risen ?? 0)]
  return {
    across: [cos, 0, -sin],
    upwards: [-sin * high, level, -cos * high],
    nearer: [sin * level, high, cos * level],
  }
}

const dot = (a: Place, b: Place): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** How near to the eye: larger hides smaller. */
export const nearness = (place: Place, view: View): number => dot(place, axes(view).nearer)
/** Where in the picture, to the right. */
export const across = (place: Place, view: View): number => dot(place, axes(view).across)
/** A step of some centimetres to the right of the picture. */
export const sideways = (centimetres: number, view: View): Place => {
  const [forward, , right] = axes(view).across
  return [forward * centimetres, 0, right * centimetres]
}

/** Seen from far away a ball is a circle, so a person is drawn true to size. */
export const seen = ({ at, radius }: Ball, view: View): Circle => ({
  x: across(at, view),
  y: -dot(at, axes(view).upwards),
  radius,
})
