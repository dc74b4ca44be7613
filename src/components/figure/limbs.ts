import type { Body } from './body.ts'
import type { Ball, Band, Cover } from './flesh.ts'
import { pair, ring } from './rings.ts'
import type { ArmBones, LegBones } from './skeleton.ts'
import { from, type Place, plus, times } from './space.ts'

const between = (a: Place, b: Place, share: number): Place => plus(times(a, 1 - share), times(b, share))
const blend = (a: number, b: number, share: number): number => a + (b - a) * share

/** How far down the upper arm a sleeve reaches, and how far down the thigh the shorts do. */
const SLEEVE = 0.5
const SHORTS = 0.56
/** Cloth stands off the skin, in centimetres. */
const LOOSE = 0.9

export function armOf(arm: ArmBones, { hand: length, round }: Body): readonly Cover[] {
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
      bands: [
        [
          { ...shoulderBall, radius: round.shoulder },
          ...ring(between(shoulder, elbow, SLEEVE), upper, [sleeve, sleeve]),
        ],
      ],
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

export function legOf(leg: LegBones, body: Body, barefoot: boolean): readonly Cover[] {
  const { hip, knee, shin, ankle } = leg
  const { round } = body
  const kneeBall = { at: knee, radius: round.knee }
  const hipBall = { at: hip, radius: round.thigh }
  const ankleBall = { at: ankle, radius: round.ankle }
  const calf = { at: from(knee, shin, [-1.6, -body.shin * 0.3, 0]), radius: round.calf }
  const skin = [
    [hipBall, kneeBall],
    [kneeBall, calf],
    [calf, ankleBall],
    [kneeBall, ankleBall],
  ]
  const hem = blend(round.thigh, round.knee, SHORTS) + LOOSE + 0.6
  const shorts = [
    { at: hip, radius: round.thigh + LOOSE },
    ...ring(between(hip, knee, SHORTS), leg.thigh, [hem, hem]),
  ]
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
