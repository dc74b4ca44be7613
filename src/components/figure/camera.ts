import type { Ball } from './flesh.ts'
import type { Circle } from './outline.ts'
import type { View } from './pose.ts'
import type { Place } from './space.ts'

/** How far the eye has walked from the person's right side towards their face, in degrees. */
const YAW: Readonly<Record<View, number>> = { side: 0, corner: 50, front: 90 }

/** Directions of the room as the eye sees them: to the right of the picture, and towards the eye. */
function axes(view: View): { readonly across: Place; readonly nearer: Place } {
  const radians = (YAW[view] * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return { across: [cos, 0, -sin], nearer: [sin, 0, cos] }
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
export const seen = ({ at, radius }: Ball, view: View): Circle => ({ x: across(at, view), y: -at[1], radius })
