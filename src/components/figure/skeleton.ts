import type { Body } from './body.ts'
import type { Arm, Leg, Pose } from './pose.ts'
import { type Bearing, from, type Place, swung, tilted, times, twisted, UPRIGHT } from './space.ts'

export type Side = 'left' | 'right'

/** The joints of an arm, with the directions of what follows each. */
export interface ArmBones {
  readonly shoulder: Place
  readonly upper: Bearing
  readonly elbow: Place
  readonly wrist: Place
  readonly hand: Bearing
  readonly open: boolean
}

export interface LegBones {
  readonly hip: Place
  readonly thigh: Bearing
  readonly knee: Place
  readonly shin: Bearing
  readonly ankle: Place
  readonly foot: Bearing
  /** Toes that stay on the floor bend where the heel lifts. */
  readonly toes: Bearing
}

export interface Skeleton {
  readonly hips: Place
  readonly pelvis: Bearing
  readonly waist: Place
  readonly chest: Bearing
  /** Middle of the line of the shoulders. */
  readonly collar: Place
  readonly skull: Place
  readonly head: Bearing
  readonly arms: Readonly<Record<Side, ArmBones>>
  readonly legs: Readonly<Record<Side, LegBones>>
}

/** From angles to joints, with the middle of the hips at a place of the room. */
export function skeletonOf(pose: Pose, body: Body, hips: Place = [0, 0, 0]): Skeleton {
  const pelvis = swung(tilted(UPRIGHT, pose.tilt ?? 0), -(pose.lean ?? 0))
  const waist = from(hips, pelvis, [0, body.pelvis, 0])
  const chest = twisted(tilted(swung(pelvis, -(pose.bend ?? 0)), pose.sway ?? 0), pose.twist ?? 0)
  const collar = from(waist, chest, [0, body.chest, 0])
  const head = swung(chest, -(pose.nod ?? 0))
  const armOn = (side: Side) =>
    armBones(
      pose[`${side}Arm`] ?? {},
      body,
      from(collar, chest, [0, 0, outward(side) * body.shoulderHalf]),
      chest,
      side,
    )
  const legOn = (side: Side) =>
    legBones(
      pose[`${side}Leg`] ?? {},
      body,
      from(hips, pelvis, [0, 0, outward(side) * body.hipHalf]),
      pelvis,
      side,
    )
  return {
    hips,
    pelvis,
    waist,
    chest,
    collar,
    skull: from(collar, head, [2, body.neck, 0]),
    head,
    arms: { left: armOn('left'), right: armOn('right') },
    legs: { left: legOn('left'), right: legOn('right') },
  }
}

/** Which way is away from the middle, along the person's right. */
const outward = (side: Side): number => (side === 'right' ? 1 : -1)

const down = (length: number): Place => [0, -length, 0]

/** A limb from its root: lifted forward, then out to its side, then turned about itself. */
const lifted = (root: Bearing, forward: number, out: number, inward: number, side: Side): Bearing =>
  twisted(tilted(swung(root, forward), -outward(side) * out), outward(side) * inward)

function armBones(arm: Arm, body: Body, shoulder: Place, chest: Bearing, side: Side): ArmBones {
  const upper = lifted(chest, arm.shoulder ?? 0, arm.out ?? 0, arm.turn ?? 0, side)
  const elbow = from(shoulder, upper, down(body.upperArm))
  const fore = swung(upper, arm.elbow ?? 0)
  const wrist = from(elbow, fore, down(body.forearm))
  return { shoulder, upper, elbow, wrist, hand: swung(fore, arm.wrist ?? 0), open: arm.open ?? false }
}

function legBones(leg: Leg, body: Body, hip: Place, pelvis: Bearing, side: Side): LegBones {
  const thigh = lifted(pelvis, leg.hip ?? 0, leg.out ?? 0, leg.turn ?? 0, side)
  const knee = from(hip, thigh, down(body.thigh))
  const shin = swung(thigh, -(leg.knee ?? 0))
  const ankle = from(knee, shin, down(body.shin))
  if (leg.sole === undefined) {
    const foot = swung(shin, leg.ankle ?? 0)
    return { hip, thigh, knee, shin, ankle, foot, toes: foot }
  }
  const flat = levelled(shin)
  const foot = swung(flat, -leg.sole)
  return { hip, thigh, knee, shin, ankle, foot, toes: leg.sole > 0 ? flat : foot }
}

/** The same heading, flat on the floor. */
function levelled([forward, , right]: Bearing): Bearing {
  const length = Math.hypot(forward[0], forward[2])
  const heading: Place = times([forward[0], 0, forward[2]], 1 / (length || 1))
  const sideways: Place = [-heading[2], 0, heading[0]]
  return length < 0.01 ? levelled([right, right, forward]) : [heading, [0, 1, 0], sideways]
}
