import type { Arm, Drawing } from '../../figure/pose.ts'

// Poses of the self-tests that are done on one leg, on the spot.

/** Hands on the other shoulder. The arms lie over each other, so one is a little higher. */
const CROSSED: { readonly leftArm: Arm; readonly rightArm: Arm } = {
  rightArm: { shoulder: 34, out: -6, turn: 86, elbow: 114 },
  leftArm: { shoulder: 42, out: -6, turn: 84, elbow: 116 },
}

export const singleLegStance: readonly Drawing[] = [
  {
    view: 'corner',
    barefoot: true,
    frames: [
      {
        pose: {
          tilt: 2,
          rightLeg: { out: -4, sole: 0 },
          leftLeg: { hip: 34, out: 0, knee: 58, ankle: -5 },
          rest: { on: 'rightFoot' },
          ...CROSSED,
        },
      },
    ],
  },
]

export const kneeToWall: readonly Drawing[] = [
  {
    view: 'side',
    barefoot: true,
    frames: [
      {
        pose: {
          lean: 10,
          rightLeg: { hip: 60, knee: 84, sole: 0 },
          leftLeg: { hip: -19, knee: 37, sole: 50 },
          rightArm: { shoulder: 50, elbow: 118, wrist: 20, open: true },
          leftArm: { shoulder: 46, elbow: 124, wrist: 20, open: true },
          rest: { on: 'rightFoot', x: -28.6 },
        },
        scenery: [
          { kind: 'wall', x: 0, side: 'right', height: 160 },
          { kind: 'tape', from: -50, to: 0 },
          { kind: 'measure', from: [-9.6, -10], to: [0, -10] },
        ],
      },
    ],
  },
]

export const heelRaise: readonly Drawing[] = [
  {
    view: 'side',
    body: 'broad',
    frames: [
      {
        pose: {
          rightLeg: { sole: 0 },
          leftLeg: { hip: 6, knee: 70, ankle: -15 },
          rightArm: { shoulder: 36, elbow: 72, wrist: -20, open: true },
          leftArm: { shoulder: 40, elbow: 72, wrist: -20, open: true },
          rest: { on: 'rightFoot' },
        },
        scenery: [{ kind: 'wall', x: 55, side: 'right', height: 168 }],
      },
      {
        pose: {
          rightLeg: { sole: 38 },
          leftLeg: { hip: 6, knee: 70, ankle: -15 },
          rightArm: { shoulder: 36, elbow: 72, wrist: -20, open: true },
          leftArm: { shoulder: 40, elbow: 72, wrist: -20, open: true },
          rest: { on: 'rightFoot' },
        },
        scenery: [
          { kind: 'wall', x: 55, side: 'right', height: 168 },
          { kind: 'movement', from: [-20, 0], to: [-20, 16] },
        ],
      },
    ],
  },
]

export const stepDown: readonly Drawing[] = [
  {
    view: 'side',
    frames: [
      {
        pose: {
          lean: 4,
          rightLeg: { hip: 6, knee: 4, sole: 0 },
          leftLeg: { hip: 24, knee: 8, ankle: 10 },
          rightArm: { shoulder: 20, elbow: 20 },
          leftArm: { shoulder: 30, elbow: 20 },
          rest: { on: 'rightFoot', height: 16 },
        },
        scenery: [{ kind: 'block', from: -30, to: 18, height: 16 }],
      },
      {
        pose: {
          lean: 28,
          nod: -14,
          rightLeg: { hip: 78, knee: 83, sole: 0 },
          leftLeg: { hip: 52, knee: 6, sole: -22 },
          rightArm: { shoulder: 60, elbow: 20 },
          leftArm: { shoulder: 70, elbow: 20 },
          rest: { on: 'rightFoot', height: 16 },
        },
        scenery: [{ kind: 'block', from: -30, to: 18, height: 16 }],
      },
    ],
  },
]

export const sitToStand: readonly Drawing[] = [
  {
    view: 'side',
    body: 'broad',
    frames: [
      {
        pose: {
          lean: 8,
          rightLeg: { hip: 85, knee: 93, sole: 0 },
          leftLeg: { hip: 92, knee: 25, sole: -20 },
          rest: { on: 'hips', height: 45 },
          ...CROSSED,
        },
        scenery: [{ kind: 'chair', x: -16, seat: 45 }],
      },
      {
        pose: {
          lean: 4,
          rightLeg: { hip: 4, knee: 4, sole: 0 },
          leftLeg: { hip: 40, knee: 15, sole: -20 },
          rest: { on: 'rightFoot', x: 36 },
          ...CROSSED,
        },
        scenery: [{ kind: 'chair', x: -16, seat: 45 }],
      },
    ],
  },
]
