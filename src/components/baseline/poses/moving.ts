import type { Drawing } from '../../figure/pose.ts'

// Poses of the self-tests that walk, run, hop or swing.

export const briskWalk: readonly Drawing[] = [
  {
    view: 'side',
    frames: [
      {
        pose: {
          lean: 4,
          nod: -2,
          rightLeg: { hip: 26, knee: 6, sole: -16 },
          leftLeg: { hip: -18, knee: 12, sole: 32 },
          rightArm: { shoulder: -28, elbow: 22 },
          leftArm: { shoulder: 28, elbow: 30 },
        },
      },
    ],
  },
]

export const jogOnTheSpot: readonly Drawing[] = [
  {
    view: 'side',
    body: 'broad',
    alternates: true,
    frames: [
      {
        pose: {
          lean: 3,
          rightLeg: { hip: 12, knee: 18, sole: 0 },
          leftLeg: { hip: 34, knee: 78, ankle: -8 },
          rightArm: { shoulder: 30, elbow: 90 },
          leftArm: { shoulder: -30, elbow: 85 },
          rest: { on: 'rightFoot' },
        },
      },
      {
        pose: {
          lean: 3,
          leftLeg: { hip: 12, knee: 18, sole: 0 },
          rightLeg: { hip: 34, knee: 78, ankle: -8 },
          leftArm: { shoulder: 30, elbow: 90 },
          rightArm: { shoulder: -30, elbow: 85 },
          rest: { on: 'leftFoot' },
        },
      },
    ],
  },
]

export const hopInPlace: readonly Drawing[] = [
  {
    view: 'side',
    frames: [
      {
        pose: {
          lean: 10,
          rightLeg: { hip: 30, knee: 36, sole: 0 },
          leftLeg: { hip: 8, knee: 75, ankle: -10 },
          rightArm: { shoulder: -22, elbow: 40 },
          leftArm: { shoulder: -10, elbow: 40 },
          rest: { on: 'rightFoot' },
        },
      },
      {
        pose: {
          lean: 2,
          rightLeg: { hip: 4, knee: 8, ankle: -35 },
          leftLeg: { hip: 8, knee: 75, ankle: -10 },
          rightArm: { shoulder: 15, elbow: 70 },
          leftArm: { shoulder: 25, elbow: 70 },
          rest: { on: 'rightFoot', height: 9 },
        },
        scenery: [{ kind: 'movement', from: [-22, 2], to: [-22, 24] }],
      },
    ],
  },
]

export const forwardBounds: readonly Drawing[] = [
  {
    view: 'side',
    frames: [
      {
        pose: {
          lean: 10,
          rightLeg: { hip: 62, knee: 70, ankle: 5 },
          leftLeg: { hip: -24, knee: 14, ankle: -35 },
          rightArm: { shoulder: -45, elbow: 70 },
          leftArm: { shoulder: 50, elbow: 80 },
          rest: { height: 14 },
        },
        scenery: [{ kind: 'movement', from: [-50, 4], to: [50, 4], bow: 8 }],
      },
      {
        pose: {
          lean: 14,
          rightLeg: { hip: 46, knee: 44, sole: 0 },
          leftLeg: { hip: 0, knee: 85, ankle: -20 },
          rightArm: { shoulder: -20, elbow: 70 },
          leftArm: { shoulder: 20, elbow: 70 },
          rest: { on: 'rightFoot' },
        },
      },
    ],
  },
]

export const hopForDistance: readonly Drawing[] = [
  {
    view: 'side',
    body: 'broad',
    frames: [
      {
        pose: {
          lean: 30,
          nod: -20,
          rightLeg: { hip: 76, knee: 74, sole: 0 },
          leftLeg: { hip: 20, knee: 80, ankle: -10 },
          rightArm: { shoulder: -50, elbow: 15 },
          leftArm: { shoulder: -40, elbow: 15 },
          rest: { on: 'rightFoot', x: -22 },
        },
        scenery: [{ kind: 'tape', from: -1, to: 5 }],
      },
      {
        pose: {
          lean: 12,
          nod: -8,
          rightLeg: { hip: 60, knee: 48, ankle: -10 },
          leftLeg: { hip: 10, knee: 70, ankle: -20 },
          rightArm: { shoulder: 80, elbow: 20 },
          leftArm: { shoulder: 95, elbow: 20 },
          rest: { height: 20 },
        },
        scenery: [{ kind: 'movement', from: [-46, 4], to: [46, 4], bow: 7 }],
      },
      {
        pose: {
          lean: 28,
          nod: -14,
          rightLeg: { hip: 70, knee: 64, sole: 0 },
          leftLeg: { hip: 16, knee: 80, ankle: -10 },
          rightArm: { shoulder: 62, elbow: 25 },
          leftArm: { shoulder: 72, elbow: 25 },
          rest: { on: 'rightFoot', x: 82 },
        },
        scenery: [
          { kind: 'tape', from: -1, to: 5 },
          { kind: 'measure', from: [2, -8], to: [77, -8] },
        ],
      },
    ],
  },
]

export const runningMan: readonly Drawing[] = [
  {
    view: 'side',
    alternates: true,
    frames: [
      {
        pose: {
          lean: 2,
          rightLeg: { hip: 6, knee: 8, sole: 0 },
          leftLeg: { hip: 80, knee: 90, ankle: 5 },
          rightArm: { shoulder: 45, elbow: 80 },
          leftArm: { shoulder: -40, elbow: 80 },
          rest: { on: 'rightFoot' },
        },
      },
      {
        pose: {
          lean: 46,
          nod: -25,
          rightLeg: { hip: 86, knee: 54, sole: 0 },
          leftLeg: { hip: 4, knee: 40, ankle: -20 },
          rightArm: { shoulder: -30, elbow: 80 },
          leftArm: { shoulder: 70, elbow: 80 },
          rest: { on: 'rightFoot' },
        },
      },
    ],
  },
]
