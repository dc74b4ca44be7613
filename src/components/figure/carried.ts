import type { Body } from './body.ts'
import { seen } from './camera.ts'
import type { Ball } from './flesh.ts'
import { outline } from './outline.ts'
import type { Stroke } from './paint.ts'
import type { SceneryItem, View } from './pose.ts'
import type { LegBones, Side, Skeleton } from './skeleton.ts'
import { from, type Place } from './space.ts'

const BAR = 7
const BAR_ROUND = 1.2
const DISC_ROUND = 4
/** How far down a hand its fist is. */
const FIST = 0.45
/** A band lies a little outside the skin. */
const LOOSE = 0.8

/** What a person holds or wears: it goes where their joints go. */
export function carried(item: SceneryItem, bones: Skeleton, body: Body, view: View): readonly Stroke[] {
  switch (item.kind) {
    case 'weight':
      return weight(bones, body, item.hand, view)
    case 'band': {
      const loop = SIDES.map((side) => legAt(bones.legs[side], body, item.around))
      return [{ paint: 'band', d: outline(loop.map((ball) => seen(ball, view))) }]
    }
    default:
      return []
  }
}

const SIDES: readonly Side[] = ['left', 'right']

function weight({ arms }: Skeleton, body: Body, side: Side, view: View): readonly Stroke[] {
  const { wrist, hand } = arms[side]
  const at = (along: number): Place => from(wrist, hand, [along, -body.hand * FIST, 0])
  const band = (first: number, last: number, radius: number): string =>
    outline([first, last].map((along) => seen({ at: at(along), radius }, view)))
  const discs = [-BAR, BAR].map((end) => band(end - 1, end + 1, DISC_ROUND))
  return [{ paint: 'weight', d: [band(-BAR, BAR, BAR_ROUND), ...discs].join('') }]
}

function legAt({ knee, ankle, shin }: LegBones, { round }: Body, around: 'knees' | 'ankles'): Ball {
  return around === 'knees'
    ? { at: from(knee, shin, [0, 5, 0]), radius: round.knee + LOOSE }
    : { at: from(ankle, shin, [0, 5, 0]), radius: round.ankle + LOOSE }
}
