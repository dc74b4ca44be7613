import * as z from 'zod/mini'

// How a person stands, sits or lies: angles in degrees, lengths in centimetres, as somebody would write them down who looks at one.
// Every angle is 0 when the person stands tall with the arms hanging, palms in, feet flat; what is left out is 0.

/** Degrees between two bounds: where a joint of a person stops. */
const degrees = (least: number, most: number) =>
  z.optional(z.number().check(z.minimum(least), z.maximum(most)))
/** Centimetres in the picture, from the floor or from the middle of the frame. */
const centimetres = z.number().check(z.minimum(-400), z.maximum(400))
const place = z.tuple([centimetres, centimetres])

const arm = z.strictObject({
  /** Upper arm against the chest: forward and up is positive, behind the back negative. */
  shoulder: degrees(-60, 180),
  /** The arm away from the side, before it is lifted forward. Across the chest is negative. */
  out: degrees(-60, 180),
  /** The upper arm about its own length: the forearm towards the middle is positive. */
  turn: degrees(-90, 100),
  /** 0 is straight. */
  elbow: degrees(0, 150),
  /** The hand, bent the way the elbow bends; back is negative. */
  wrist: degrees(-85, 80),
  /** Fingers long, as against a wall or on the floor. Else the hand is half closed. */
  open: z.optional(z.boolean()),
})

const leg = z.strictObject({
  /** Thigh against the pelvis: forward and up is positive, behind the body negative. */
  hip: degrees(-40, 135),
  /** The leg away from the middle, before it is lifted forward. */
  out: degrees(-30, 60),
  /** The thigh about its own length: toes towards the middle is positive. */
  turn: degrees(-60, 60),
  /** 0 is straight. It bends one way only. */
  knee: degrees(0, 150),
  /** Foot against the shin: 0 is a right angle, toes up positive, pointed negative. Left out of account where `sole` is given. */
  ankle: degrees(-60, 40),
  /** The sole against the floor, whatever hip and knee do: 0 flat, heel up positive, toes up negative. */
  sole: degrees(-60, 80),
})

/** The part of the body that tells where the person is: its lowest point rests at `height`, its joint stands at `x`. */
const RESTING_PARTS = [
  'body',
  'hips',
  'leftFoot',
  'rightFoot',
  'leftKnee',
  'rightKnee',
  'leftElbow',
  'rightElbow',
] as const

export const poseSchema = z.strictObject({
  /** The trunk from upright: 90 lies face down, -90 on the back. */
  lean: degrees(-130, 130),
  /** The trunk sideways, to the person's right positive: 90 lies on the right side. */
  tilt: degrees(-100, 100),
  /** The chest against the pelvis, forward positive. */
  bend: degrees(-40, 80),
  /** The chest against the pelvis, sideways to the right positive. */
  sway: degrees(-50, 50),
  /** The chest turned against the pelvis, to the person's left positive. */
  twist: degrees(-50, 50),
  /** The head against the chest, chin down positive. */
  nod: degrees(-60, 60),
  leftArm: z.optional(arm),
  rightArm: z.optional(arm),
  leftLeg: z.optional(leg),
  rightLeg: z.optional(leg),
  rest: z.optional(
    z.strictObject({
      /** Left out: the whole body, whose lowest point rests and whose hips stand at `x`. */
      on: z.optional(z.enum(RESTING_PARTS)),
      x: z.optional(centimetres),
      height: z.optional(centimetres),
    }),
  ),
})

/** What stands around a person. The floor is drawn by itself. */
const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mat'), from: centimetres, to: centimetres }),
  /** A wall seen from its edge; its face is at `x` and its body on the far side. */
  z.strictObject({
    kind: z.literal('wall'),
    x: centimetres,
    side: z.enum(['left', 'right']),
    height: centimetres,
  }),
  /** A wall behind the person, seen from the front. */
  z.strictObject({ kind: z.literal('backdrop'), from: centimetres, to: centimetres, height: centimetres }),
  /** A step, box, bench or bed: a solid from `from` to `to`. */
  z.strictObject({ kind: z.literal('block'), from: centimetres, to: centimetres, height: centimetres }),
  /** A bench or table on legs, with a pad on it. */
  z.strictObject({ kind: z.literal('bench'), from: centimetres, to: centimetres, height: centimetres }),
  /** A chair from the side, its back at `x`, its front towards the right. */
  z.strictObject({ kind: z.literal('chair'), x: centimetres, seat: centimetres }),
  /** A table seen with `above`, for somebody who sits on its front edge. */
  z.strictObject({ kind: z.literal('table'), from: centimetres, to: centimetres, height: centimetres }),
  /** Something soft to kneel, stand or sit on. */
  z.strictObject({ kind: z.literal('cushion'), from: centimetres, to: centimetres, height: centimetres }),
  /** A rolled towel on the floor or a step, or a ball, seen from its end. */
  z.strictObject({ kind: z.literal('roll'), at: place, radius: centimetres }),
  /** A strap over the shins or ankles, held to the floor on both sides of `x`. */
  z.strictObject({ kind: z.literal('strap'), x: centimetres, height: centimetres }),
  /** A weight in a hand. */
  z.strictObject({ kind: z.literal('weight'), hand: z.enum(['left', 'right']) }),
  /** A loop band around both legs. */
  z.strictObject({ kind: z.literal('band'), around: z.enum(['knees', 'ankles']) }),
  /** The floor under somebody who sits on it, seen with `above`. */
  z.strictObject({ kind: z.literal('rug'), from: centimetres, to: centimetres }),
  /** A line of tape on the floor. */
  z.strictObject({ kind: z.literal('tape'), from: centimetres, to: centimetres }),
  /** A movement: from a place to a place, bent to its left by `bow`. */
  z.strictObject({ kind: z.literal('movement'), from: place, to: place, bow: z.optional(centimetres) }),
  /** A line that shows a length, with a mark at each end. */
  z.strictObject({ kind: z.literal('measure'), from: place, to: place }),
])

const frameSchema = z.strictObject({ pose: poseSchema, scenery: z.optional(z.array(itemSchema)) })

/** One drawing: one body in one to three poses, seen from one place. An exercise carries it in its data. */
export const drawingSchema = z.strictObject({
  /** `side` sees the person's right side and them facing right; `front` faces them; `corner` stands between the two.
   * `above` faces them and looks down a little, so that the lap of somebody who sits is seen. */
  view: z.enum(['side', 'corner', 'front', 'above']),
  /** Who is drawn. A drawing that a page gives a body takes that one. */
  body: z.optional(z.enum(['slight', 'broad'])),
  barefoot: z.optional(z.boolean()),
  /** Poses beside each other, or under each other for people who lie. */
  layout: z.optional(z.enum(['row', 'column'])),
  /** The two poses take turns, so the arrow points both ways. */
  alternates: z.optional(z.boolean()),
  /** False where no film leads from pose to pose: two holds, or a step to another place. */
  film: z.optional(z.boolean()),
  /** Start, end, and between them the middle where one is needed. One pose is enough for a hold. */
  frames: z.array(frameSchema).check(z.minLength(1), z.maxLength(3)),
})

export type Arm = z.infer<typeof arm>
export type Leg = z.infer<typeof leg>
export type Pose = z.infer<typeof poseSchema>
export type RestingPart = (typeof RESTING_PARTS)[number]
export type SceneryItem = z.infer<typeof itemSchema>
export type Frame = z.infer<typeof frameSchema>
export type Drawing = z.infer<typeof drawingSchema>
export type View = Drawing['view']
export type BodyName = NonNullable<Drawing['body']>
