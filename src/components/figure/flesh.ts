import type { Body } from './body.ts'
import { headOf } from './head.ts'
import { armOf, legOf } from './limbs.ts'
import { pair, ring } from './rings.ts'
import type { Side, Skeleton } from './skeleton.ts'
import { from, type Place } from './space.ts'

/** A ball in the room. A part of the body is some balls with a rubber band around them. */
export interface Ball {
  readonly at: Place
  readonly radius: number
}
export type Band = readonly Ball[]

export type Tone = 'skin' | 'top' | 'shorts' | 'shoe' | 'hair'

/** Bands of one colour. */
export interface Cover {
  readonly tone: Tone
  readonly bands: readonly Band[]
}

/** What is painted in one go, its covers one over the other. */
export interface Part {
  readonly name: 'trunk' | 'pelvis' | 'head' | `${Side}Arm` | `${Side}Leg`
  readonly covers: readonly Cover[]
}

/** What the parts need to know beside bones and build. */
export interface Looks {
  readonly barefoot: boolean
  /** The face is turned to the eye, so the hair is behind it. */
  readonly facesUs: boolean
}

/** All parts of a person, in no order: the painter sorts them by what hides what. */
export function partsOf(bones: Skeleton, body: Body, { barefoot, facesUs }: Looks): readonly Part[] {
  return [
    { name: 'trunk', covers: trunkOf(bones, body) },
    { name: 'pelvis', covers: [{ tone: 'shorts', bands: [pelvisBand(bones, body)] }] },
    {
      name: 'head',
      covers: [
        { tone: 'skin', bands: [neckBand(bones, body)] },
        ...headOf(bones.skull, bones.head, body, facesUs),
      ],
    },
    { name: 'leftArm', covers: armOf(bones.arms.left, body) },
    { name: 'rightArm', covers: armOf(bones.arms.right, body) },
    { name: 'leftLeg', covers: legOf(bones.legs.left, body, barefoot) },
    { name: 'rightLeg', covers: legOf(bones.legs.right, body, barefoot) },
  ]
}

function pelvisBand({ hips, pelvis }: Skeleton, { hipHalf, pelvis: height, round }: Body): Band {
  return [
    ...pair(hips, pelvis, [-1.5, 1, hipHalf], round.seat),
    ...pair(hips, pelvis, [0, height * 0.6, hipHalf * 0.6], round.waist),
  ]
}

function trunkOf(bones: Skeleton, { chest, shoulderHalf, hipHalf, round }: Body): readonly Cover[] {
  const shoulders = pair(bones.collar, bones.chest, [0, 0, shoulderHalf], round.shoulder)
  const ribs = pair(bones.waist, bones.chest, [1, chest * 0.6, shoulderHalf * 0.42], round.ribs)
  const waist = pair(bones.waist, bones.chest, [0.3, 0, hipHalf * 0.5], round.waist)
  const hem = ring(from(bones.waist, bones.pelvis, [-0.4, -12, 0]), bones.pelvis, [
    round.waist + 1.6,
    hipHalf + round.seat - 0.6,
  ])
  return [
    {
      tone: 'top',
      bands: [
        [...shoulders, ...ribs],
        [...ribs, ...waist],
        [...waist, ...hem],
      ],
    },
  ]
}

/** The neck and the slope from it to the shoulders, which a shirt leaves bare. */
function neckBand({ collar, chest, head }: Skeleton, { neck, shoulderHalf, round }: Body): Band {
  return [
    ...pair(collar, chest, [-0.5, 0.6, shoulderHalf * 0.5], round.shoulder - 0.4),
    { at: from(collar, chest, [-1, -2, 0]), radius: round.neck + 0.8 },
    { at: from(collar, head, [0.2, neck * 0.62, 0]), radius: round.neck },
  ]
}
