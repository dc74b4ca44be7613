import type { Body } from './body.ts'
import { nearness, seen } from './camera.ts'
import { type Band, type Part, partsOf } from './flesh.ts'
import { type Circle, outline } from './outline.ts'
import type { View } from './pose.ts'
import type { Side, Skeleton } from './skeleton.ts'

/** One path of the picture and what it is painted as (figure.css). */
export interface Stroke {
  readonly paint: string
  readonly d: string
}

/** The sine of how far a face may turn from the side before its hair is behind it. */
const TURNED_TO_US = 0.5

/** A person as paths, what is far first. */
export function painted(bones: Skeleton, body: Body, view: View, barefoot: boolean): readonly Stroke[] {
  const facesUs = nearness(bones.head[0], view) > TURNED_TO_US
  const parts = partsOf(bones, body, { barefoot, facesUs })
  const named = (name: Part['name']) => parts.filter((part) => part.name === name)
  const trunkDepth = Math.max(...named('trunk').map((part) => depthOf(part, view)))
  const limbs = parts
    .filter(({ name }) => LIMB.test(name))
    .map((part) => ({ part, depth: depthOf(part, view) - trunkDepth }))
    .toSorted((one, other) => one.depth - other.depth)
  const behind = limbs.filter(({ depth }) => depth < 0).map(({ part }) => part)
  const before = limbs.filter(({ depth }) => depth >= 0).map(({ part }) => part)
  const paint = (those: readonly Part[]) => those.flatMap((part) => strokesOf(part, view, bones, true))
  const legs = before.filter(({ name }) => name.endsWith('Leg'))
  const drawnUp = (part: Part) => isDrawnUp(bones, part.name === 'leftLeg' ? 'left' : 'right', view)
  return [
    ...paint(behind),
    ...paint(named('pelvis')),
    ...paint(legs.filter((leg) => !drawnUp(leg))),
    // Once more over the legs, so that no seam shows where a thigh begins.
    ...named('pelvis').flatMap((part) => strokesOf(part, view, bones, false)),
    ...paint(named('head')),
    ...paint(named('trunk')),
    ...paint(legs.filter(drawnUp)),
    ...paint(before.filter(({ name }) => name.endsWith('Arm'))),
  ]
}

/** A knee pulled up before the trunk, seen from the front: it hides the trunk, not the other way round. */
function isDrawnUp({ legs, waist }: Skeleton, side: Side, view: View): boolean {
  const { knee } = legs[side]
  return (
    knee[1] - waist[1] > ABOVE_CENTIMETRES &&
    nearness(knee, view) - nearness(waist, view) > BEFORE_CENTIMETRES
  )
}
const ABOVE_CENTIMETRES = 8
const BEFORE_CENTIMETRES = 12

const LIMB = /Arm$|Leg$/

/** Every circle a person is made of, to find how much room the picture needs. */
export const circlesOf = (bones: Skeleton, body: Body, view: View): readonly Circle[] =>
  partsOf(bones, body, { barefoot: false, facesUs: false }).flatMap(({ covers }) =>
    covers.flatMap(({ bands }) => bands.flatMap((band) => band.map((ball) => seen(ball, view)))),
  )

function depthOf({ covers }: Part, view: View): number {
  const balls = covers.flatMap(({ bands }) => bands.flat())
  return balls.reduce((sum, { at }) => sum + nearness(at, view), 0) / balls.length
}

/** A limb that begins on the side away from the eye is paler. Seen from the front, none does. */
const FAR_CENTIMETRES = 4
const isFar = (name: Part['name'], { pelvis, chest }: Skeleton, view: View): boolean => {
  const right = nearness(name.endsWith('Leg') ? pelvis[2] : chest[2], view) * ROOT_CENTIMETRES
  if (name.startsWith('left')) return right > FAR_CENTIMETRES
  return name.startsWith('right') && -right > FAR_CENTIMETRES
}
/** About how far from the middle a limb begins. */
const ROOT_CENTIMETRES = 9

const pathOf = (bands: readonly Band[], view: View): string =>
  bands.map((band) => outline(band.map((ball) => seen(ball, view)))).join('')

/** Its covers one over the other. The first is painted under all of them and carries the rim that sets the part off. */
function strokesOf({ name, covers }: Part, view: View, bones: Skeleton, edged: boolean): readonly Stroke[] {
  const far = isFar(name, bones, view) ? ' far' : ''
  const edge = edged ? ' edge' : ''
  return covers.map(({ tone, bands }, index) =>
    index === 0
      ? {
          paint: tone + far + edge,
          d: pathOf(
            covers.flatMap((cover) => cover.bands),
            view,
          ),
        }
      : { paint: tone + far, d: pathOf(bands, view) },
  )
}
