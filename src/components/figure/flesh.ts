import type { Body } from './body.ts'
import { headOf } from './head.ts'
import type { ArmBones, LegBones, Side, Skeleton } from './skeleton.ts'
import { type Bearing, from, type Place, plus, times } from './space.ts'

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
    { name: 'head', covers: [{ tone: 'skin', bands: [neckBand(bones, body)] }, ...headOf(bones.skull, bones.head, body, facesUs)] },
    { name: 'leftArm', covers: armOf(bones.arms.left, body) },
    { name: 'rightArm', covers: armOf(bones.arms.right, body) },
    { name: 'leftLeg', covers: legOf(bones.legs.left, body, barefoot) },
    { name: 'rightLeg', covers: legOf(bones.legs.right, body, barefoot) },
  ]
}

const HEM_POINTS = 10
const HEM_ROUND = 0.8

/** The hem of cloth: an oval across a limb, half its depth and half its width, seen as it lies in the room. */
function ring(at: Place, bearing: Bearing, [depth, width]: readonly [number, number]): Band {
  return Array.from({ length: HEM_POINTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / HEM_POINTS
    const [forward, right] = [Math.cos(angle) * (depth - HEM_ROUND), Math.sin(angle) * (width - HEM_ROUND)]
    return { at: from(at, bearing, [forward, 0, right]), radius: HEM_ROUND }
  })
}

/** A ball at an offset from a joint, and its twin on the other side. */
const pair = (at: Place, bearing: Bearing, [forward, up, right]: Place, radius: number): Band => [
  { at: from(at, bearing, [forward, up, right]), radius },
  { at: from(at, bearing, [forward, up, -right]), radius },
]

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
  const hem = ring(from(bones.waist, bones.pelvis, [-0.4, -12, 0]), bones.pelvis, [round.waist + 1.6, hipHalf + round.seat - 0.6])
  return [
    { tone: 'top', bands: [[...shoulders, ...ribs], [...ribs, ...waist], [...waist, ...hem]] },
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

const between = (a: Place, b: Place, share: number): Place => plus(times(a, 1 - share), times(b, share))
const blend = (a: number, b: number, share: number): number => a + (b - a) * share

/** How far down the upper arm a sleeve reaches, and how far down the thigh the shorts do. */
const SLEEVE = 0.5
const SHORTS = 0.56
/** Cloth stands off the skin, in centimetres. */
const LOOSE = 0.9

function armOf(arm: ArmBones, { hand: length, round }: Body): readonly Cover[] {
  const { shoulder, upper, elbow, wrist } = arm
  const sleeve = blend(round.arm, round.elbow, SLEEVE) + LOOSE
  const wristBall = { at: wrist, radius: round.wrist }
  const elbowBall = { at: elbow, radius: round.elbow }
  const shoulderBall = { at: shoulder, radius: round.arm }
  const bulk = { at: between(elbow, wrist, 0.25), radius: round.elbow }
  return [
    {
      tone: 'skin',
      bands: [
        [shoulderBall, elbowBall],
        [elbowBall, bulk, wristBall],
        ...handBands(arm, length, round.wrist),
      ],
    },
    {
      tone: 'top',
      bands: [[{ ...shoulderBall, radius: round.shoulder }, ...ring(between(shoulder, elbow, SLEEVE), upper, [sleeve, sleeve])]],
    },
  ]
}

/** Long and flat, or half closed with the thumb along it. */
function handBands({ wrist, hand, open }: ArmBones, length: number, round: number): readonly Band[] {
  const ball = (forward: number, share: number, radius: number): Ball => ({
    at: from(wrist, hand, [forward, -length * share, 0]),
    radius,
  })
  const root = { at: wrist, radius: round }
  return open
    ? [
        [root, ball(0, 0.45, round + 0.6), ball(0.3, 0.88, round - 0.8)],
        [root, ball(round + 1.4, 0.5, 1.2)],
      ]
    : [
        [root, ball(0, 0.42, round + 0.9), ball(1, 0.58, round + 0.3)],
        [root, ball(round + 0.6, 0.44, 1.4)],
      ]
}

function legOf(leg: LegBones, body: Body, barefoot: boolean): readonly Cover[] {
  const { hip, knee, shin, ankle } = leg
  const { round } = body
  const kneeBall = { at: knee, radius: round.knee }
  const hipBall = { at: hip, radius: round.thigh }
  const ankleBall = { at: ankle, radius: round.ankle }
  const calf = { at: from(knee, shin, [-1.6, -body.shin * 0.3, 0]), radius: round.calf }
  const skin = [[hipBall, kneeBall], [kneeBall, calf], [calf, ankleBall], [kneeBall, ankleBall]]
  const hem = blend(round.thigh, round.knee, SHORTS) + LOOSE + 0.6
  const shorts = [{ at: hip, radius: round.thigh + LOOSE }, ...ring(between(hip, knee, SHORTS), leg.thigh, [hem, hem])]
  const foot = footBands(leg, body)
  return [
    { tone: 'skin', bands: barefoot ? [...skin, ...foot] : skin },
    { tone: 'shorts', bands: [shorts] },
    ...(barefoot ? [] : [{ tone: 'shoe' as const, bands: foot }]),
  ]
}

/** Heel, ball and toes, all with their lowest point on the sole. */
export function footBands({ ankle, foot, toes }: LegBones, body: Body): readonly Band[] {
  const sole = -body.ankleHeight
  const [heelRound, ballRound, toeRound] = [body.round.ankle, body.round.ankle - 0.5, body.round.ankle - 1.2]
  const heel = { at: from(ankle, foot, [-body.heel + heelRound, sole + heelRound, 0]), radius: heelRound }
  const ball = pair(ankle, foot, [body.ball, sole + ballRound, 1.4], ballRound)
  const hinge = from(ankle, foot, [body.ball, sole + ballRound, 0])
  const tips = pair(hinge, toes, [body.toes - body.ball - toeRound, toeRound - ballRound, 1.2], toeRound)
  const instep = { at: from(ankle, foot, [0.5, -1.5, 0]), radius: body.round.ankle }
  return [
    [heel, ...ball, instep],
    [...ball, ...tips],
  ]
}
