import type { Pose } from './pose.ts'

type Value = number | string | boolean | undefined | Values
interface Values {
  readonly [name: string]: Value
}

/**
 * The pose at a share of the way, 0 the start and 1 the end, each joint turning evenly. A film is some of these, drawn at
 * build time and shown in turn. A foot that has `sole` at one end must have it at the other.
 */
export const between = (start: Pose, end: Pose, share: number): Pose => mixed(start, end, share) as Pose

/** What one of the two leaves out is 0; words are taken from the start. */
function mixed(start: Values, end: Values, share: number): Values {
  const names = [...new Set([...Object.keys(start), ...Object.keys(end)])]
  return Object.fromEntries(names.map((name) => [name, mix(start[name], end[name], share)]))
}

function mix(from: Value, to: Value, share: number): Value {
  if (typeof from === 'object' || typeof to === 'object') {
    return mixed(typeof from === 'object' ? from : {}, typeof to === 'object' ? to : {}, share)
  }
  if (typeof from === 'number' || typeof to === 'number')
    return Number(from ?? 0) * (1 - share) + Number(to ?? 0) * share
  return from ?? to
}
