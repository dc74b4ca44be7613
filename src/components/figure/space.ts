/** A place or a direction in centimetres: forward as the person faces, up, and to their right. */
export type Place = readonly [forward: number, up: number, right: number]

/** Where a part of the body points: its own forward, up and right, in the directions of the room. */
export type Bearing = readonly [forward: Place, up: Place, right: Place]

export const UPRIGHT: Bearing = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

export const plus = (a: Place, b: Place): Place => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Place, b: Place): Place => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Place, factor: number): Place => [a[0] * factor, a[1] * factor, a[2] * factor]
export const distance = (a: Place, b: Place): number => Math.hypot(...minus(a, b))

/** `offset`, told in the directions of a part, from a place in the room. */
export const from = (start: Place, [forward, up, right]: Bearing, offset: Place): Place =>
  plus(plus(plus(start, times(forward, offset[0])), times(up, offset[1])), times(right, offset[2]))

/** Turned about its own right: a hanging limb swings forward. */
export const swung = ([forward, up, right]: Bearing, degrees: number): Bearing => {
  const [cos, sin] = turn(degrees)
  return [plus(times(forward, cos), times(up, sin)), minus(times(up, cos), times(forward, sin)), right]
}

/** Turned about its own forward: what stands up leans to the right. */
export const tilted = ([forward, up, right]: Bearing, degrees: number): Bearing => {
  const [cos, sin] = turn(degrees)
  return [forward, plus(times(up, cos), times(right, sin)), minus(times(right, cos), times(up, sin))]
}

/** Turned about its own up: the right side comes forward, so it faces more to the left. */
export const twisted = ([forward, up, right]: Bearing, degrees: number): Bearing => {
  const [cos, sin] = turn(degrees)
  return [minus(times(forward, cos), times(right, sin)), up, plus(times(right, cos), times(forward, sin))]
}

const turn = (degrees: number): readonly [cos: number, sin: number] => {
  const radians = (degrees * Math.PI) / 180
  return [Math.cos(radians), Math.sin(radians)]
}
