import type { Body } from './body.ts'
import { across, sideways } from './camera.ts'
import { type Ball, partsOf } from './flesh.ts'
import { footBands } from './limbs.ts'
import type { Pose, RestingPart, View } from './pose.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'
import { type Place, plus } from './space.ts'

const PLAIN = { barefoot: true, facesUs: false }

/** A skeleton set down where its pose says it rests: a foot on the floor, the hips on a chair. */
export function settled(pose: Pose, body: Body, view: View): Skeleton {
  const { on = 'body', x = 0, height = 0 } = pose.rest ?? {}
  const loose = skeletonOf(pose, body)
  const lowest = Math.min(...ballsOf(loose, body, on).map(({ at, radius }) => at[1] - radius))
  const shift = plus(sideways(x - across(jointOf(loose, on), view), view), [0, height - lowest, 0])
  return skeletonOf(pose, body, shift)
}

function ballsOf(bones: Skeleton, body: Body, on: RestingPart): readonly Ball[] {
  switch (on) {
    case 'leftFoot':
      return footBands(bones.legs.left, body).flat()
    case 'rightFoot':
      return footBands(bones.legs.right, body).flat()
    case 'hips':
      return partsOf(bones, body, PLAIN)
        .filter(({ name }) => name === 'pelvis')
        .flatMap(({ covers }) => covers.flatMap(({ bands }) => bands.flat()))
    case 'leftKnee':
    case 'rightKnee':
      return [{ at: jointOf(bones, on), radius: body.round.knee }]
    case 'leftElbow':
    case 'rightElbow':
      return [{ at: jointOf(bones, on), radius: body.round.elbow }]
    case 'body':
      return partsOf(bones, body, PLAIN).flatMap(({ covers }) => covers.flatMap(({ bands }) => bands.flat()))
  }
}

function jointOf({ hips, legs, arms }: Skeleton, on: RestingPart): Place {
  switch (on) {
    case 'body':
    case 'hips':
      return hips
    case 'leftFoot':
      return legs.left.ankle
    case 'rightFoot':
      return legs.right.ankle
    case 'leftKnee':
      return legs.left.knee
    case 'rightKnee':
      return legs.right.knee
    case 'leftElbow':
      return arms.left.elbow
    case 'rightElbow':
      return arms.right.elbow
  }
}
