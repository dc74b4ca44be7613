import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '../../../src/components/figure/between.ts'
import { BODIES } from '../../../src/components/figure/body.ts'
import { across } from '../../../src/components/figure/camera.ts'
import { mirrored } from '../../../src/components/figure/mirrored.ts'
import { type Pose, poseSchema } from '../../../src/components/figure/pose.ts'
import { settled } from '../../../src/components/figure/settle.ts'
import { skeletonOf } from '../../../src/components/figure/skeleton.ts'
import { distance } from '../../../src/components/figure/space.ts'

const body = BODIES.slight
const angle = (least: number, most: number) => fc.integer({ min: least, max: most })
const arm = fc.record({
  shoulder: angle(-60, 180),
  out: angle(-60, 180),
  turn: angle(-90, 100),
  elbow: angle(0, 150),
  wrist: angle(-85, 80),
})
const leg = fc.record({
  hip: angle(-40, 135),
  out: angle(-30, 60),
  turn: angle(-60, 60),
  knee: angle(0, 150),
  ankle: angle(-60, 40),
})
const anyPose = fc.record({
  lean: angle(-130, 130),
  tilt: angle(-100, 100),
  bend: angle(-40, 80),
  sway: angle(-50, 50),
  twist: angle(-50, 50),
  leftArm: arm,
  rightArm: arm,
  leftLeg: leg,
  rightLeg: leg,
})

describe('from angles to joints', () => {
  it('limbs keep their length, whatever the angles', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const { arms, legs } = skeletonOf(pose, body)
        for (const side of ['left', 'right'] as const) {
          expect(distance(arms[side].shoulder, arms[side].elbow)).toBeCloseTo(body.upperArm, 6)
          expect(distance(arms[side].elbow, arms[side].wrist)).toBeCloseTo(body.forearm, 6)
          expect(distance(legs[side].hip, legs[side].knee)).toBeCloseTo(body.thigh, 6)
          expect(distance(legs[side].knee, legs[side].ankle)).toBeCloseTo(body.shin, 6)
        }
      }),
    )
  })

  it('the other side is the mirror image', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const [one, other] = [skeletonOf(pose, body), skeletonOf(mirrored(pose), body)]
        for (const [side, opposite] of [
          ['left', 'right'],
          ['right', 'left'],
        ] as const) {
          expect(across(other.arms[opposite].wrist, 'front')).toBeCloseTo(
            -across(one.arms[side].wrist, 'front'),
            6,
          )
          expect(across(other.legs[opposite].ankle, 'front')).toBeCloseTo(
            -across(one.legs[side].ankle, 'front'),
            6,
          )
          expect(other.legs[opposite].ankle[1]).toBeCloseTo(one.legs[side].ankle[1], 6)
        }
      }),
    )
  })

  it('positive angles go the way the text says', () => {
    const hand = (pose: Pose) => skeletonOf(pose, body).arms.right.wrist
    const ankle = (pose: Pose) => skeletonOf(pose, body).legs.right.ankle
    expect(hand({ rightArm: { shoulder: 90 } })[0], 'forward').toBeGreaterThan(40)
    expect(hand({ rightArm: { out: 90 } })[2], 'out to the right').toBeGreaterThan(60)
    expect(hand({ rightArm: { elbow: 90, turn: 90 } })[2], 'the forearm inward').toBeLessThan(0)
    expect(ankle({ rightLeg: { hip: 90 } })[0], 'forward').toBeGreaterThan(70)
    expect(ankle({ rightLeg: { knee: 90 } })[0], 'heel to the back').toBeLessThan(-35)
    expect(skeletonOf({ lean: 90 }, body).skull[0], 'face down').toBeGreaterThan(50)
    expect(skeletonOf({ tilt: 90 }, body).skull[2], 'on the right side').toBeGreaterThan(50)
    expect(skeletonOf({ twist: 50 }, body).arms.right.shoulder[0], 'right side forward').toBeGreaterThan(8)
  })
})

describe('where a person rests', () => {
  it('a foot that rests stands at its height and place, in each view', () => {
    for (const view of ['side', 'corner', 'front', 'above'] as const) {
      const pose: Pose = {
        lean: 20,
        rightLeg: { hip: 60, knee: 50, sole: 0 },
        rest: { on: 'rightFoot', x: 12, height: 18 },
      }
      const { ankle } = settled(pose, body, view).legs.right
      expect(ankle[1]).toBeCloseTo(18 + body.ankleHeight, 6)
      expect(across(ankle, view)).toBeCloseTo(12, 6)
    }
  })

  it('a flat sole stays flat, whatever hip and knee do', () => {
    const { foot } = skeletonOf({ lean: 15, rightLeg: { hip: 70, knee: 95, sole: 0 } }, body).legs.right
    expect(foot[1]).toEqual([0, 1, 0])
  })
})

it('between start and end each joint turns evenly', () => {
  const start: Pose = { lean: 10, rightLeg: { hip: 0, knee: 20 } }
  const end: Pose = { lean: 30, rightLeg: { hip: 80 }, rest: { on: 'rightFoot', height: 10 } }
  expect(between(start, end, 0.5)).toEqual({
    lean: 20,
    rightLeg: { hip: 40, knee: 10 },
    rest: { on: 'rightFoot', height: 5 },
  })
  expect(poseSchema.safeParse(between(start, end, 0.25)).success).toBe(true)
})

it('a knee that bends the wrong way is refused', () => {
  expect(poseSchema.safeParse({ rightLeg: { knee: -5 } }).success).toBe(false)
  expect(poseSchema.safeParse({ rightLeg: { knee: 5 } }).success).toBe(true)
})
