import type { Drawing, Pose, RestingPart } from './pose.ts'

const OTHER: Readonly<Record<RestingPart, RestingPart>> = {
  body: 'body',
  hips: 'hips',
  leftFoot: 'rightFoot',
  rightFoot: 'leftFoot',
  leftKnee: 'rightKnee',
  rightKnee: 'leftKnee',
  leftElbow: 'rightElbow',
  rightElbow: 'leftElbow',
}

/** The same pose done with the other side. */
export function mirrored({
  leftArm,
  rightArm,
  leftLeg,
  rightLeg,
  tilt,
  sway,
  twist,
  rest,
  ...same
}: Pose): Pose {
  return {
    ...same,
    ...(leftArm && { rightArm: leftArm }),
    ...(rightArm && { leftArm: rightArm }),
    ...(leftLeg && { rightLeg: leftLeg }),
    ...(rightLeg && { leftLeg: rightLeg }),
    tilt: -(tilt ?? 0),
    sway: -(sway ?? 0),
    twist: -(twist ?? 0),
    ...(rest && { rest: { ...rest, ...(rest.on && { on: OTHER[rest.on] }) } }),
  }
}

/** A drawing of the other side, for "and now the left". What stands around stays where it is, so it suits `side` best. */
export const otherSide = (drawing: Drawing): Drawing => ({
  ...drawing,
  frames: drawing.frames.map((frame) => ({ ...frame, pose: mirrored(frame.pose) })),
})
