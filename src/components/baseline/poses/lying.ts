import type { Drawing } from '../../figure/pose.ts'

// Poses of the self-tests that are done on a mat, a table or a bed.

export const singleLegBridge: readonly Drawing[] = [
  {
    view: 'side',
    body: 'broad',
    layout: 'column',
    frames: [
      {
        pose: {
          lean: -90,
          rightLeg: { hip: 42, knee: 98, sole: -14 },
          leftLeg: { hip: 45, knee: 6, ankle: 5 },
          rightArm: { shoulder: -6 },
          leftArm: { shoulder: -6 },
        },
        scenery: [{ kind: 'mat', from: -85, to: 75 }],
      },
      {
        pose: {
          lean: -113,
          nod: 23,
          rightLeg: { hip: 0, knee: 86, sole: -14 },
          leftLeg: { hip: 0, knee: 4, ankle: 5 },
          rightArm: { shoulder: -26 },
          leftArm: { shoulder: -26 },
        },
        scenery: [{ kind: 'mat', from: -85, to: 75 }],
      },
    ],
  },
]

export const sidePlank: readonly Drawing[] = [
  {
    view: 'front',
    layout: 'column',
    frames: [
      {
        pose: {
          tilt: 84,
          sway: -44,
          rightLeg: { out: -2 },
          leftLeg: { hip: 8, out: -5 },
          rightArm: { out: 40, turn: -50, elbow: 90, open: true },
          leftArm: { out: 36, turn: 60, elbow: 85 },
        },
        scenery: [{ kind: 'mat', from: -85, to: 95 }],
      },
      {
        pose: {
          tilt: 75,
          rightLeg: { hip: -4 },
          leftLeg: { hip: 8, out: -7 },
          rightArm: { out: 75, turn: -50, elbow: 90, open: true },
          leftArm: { out: 36, turn: 60, elbow: 85 },
        },
        scenery: [
          { kind: 'mat', from: -85, to: 95 },
          { kind: 'movement', from: [12, 1], to: [12, 13] },
        ],
      },
    ],
  },
]

export const sideLyingLegRaise: readonly Drawing[] = [
  {
    view: 'front',
    layout: 'column',
    frames: [
      {
        pose: {
          tilt: 90,
          rightLeg: { out: 10 },
          leftLeg: { out: -14 },
          rightArm: { out: 165, elbow: 60, turn: -60 },
          leftArm: { shoulder: 40, turn: 30, elbow: 80, open: true },
        },
        scenery: [{ kind: 'backdrop', from: -90, to: 104, height: 78 }],
      },
      {
        pose: {
          tilt: 90,
          rightLeg: { out: 10 },
          leftLeg: { out: 26 },
          rightArm: { out: 165, elbow: 60, turn: -60 },
          leftArm: { shoulder: 40, turn: 30, elbow: 80, open: true },
        },
        scenery: [
          { kind: 'backdrop', from: -90, to: 104, height: 78 },
          { kind: 'movement', from: [95, 20], to: [88, 62], bow: -4 },
        ],
      },
    ],
  },
]

export const hipMobility: readonly Drawing[] = [
  {
    view: 'above',
    frames: [
      {
        pose: {
          rightLeg: { hip: 88, out: 12, knee: 90 },
          leftLeg: { hip: 88, out: 12, knee: 90 },
          rightArm: { shoulder: 2, out: 14, elbow: 12 },
          leftArm: { shoulder: 2, out: 14, elbow: 12 },
          rest: { on: 'hips', height: 62 },
        },
        scenery: [{ kind: 'table', from: -38, to: 38, height: 62 }],
      },
      {
        pose: {
          rightLeg: { hip: 88, out: 12, turn: 34, knee: 90 },
          leftLeg: { hip: 88, out: 12, knee: 90 },
          rightArm: { shoulder: 2, out: 14, elbow: 12 },
          leftArm: { shoulder: 2, out: 14, elbow: 12 },
          rest: { on: 'hips', height: 62 },
        },
        scenery: [
          { kind: 'table', from: -38, to: 38, height: 62 },
          { kind: 'movement', from: [-16, -14], to: [-42, -8], bow: -4 },
        ],
      },
      {
        pose: {
          rightLeg: { hip: 88, out: 12, turn: -30, knee: 90 },
          leftLeg: { hip: 88, out: 12, knee: 90 },
          rightArm: { shoulder: 2, out: 14, elbow: 12 },
          leftArm: { shoulder: 2, out: 14, elbow: 12 },
          rest: { on: 'hips', height: 62 },
        },
        scenery: [
          { kind: 'table', from: -38, to: 38, height: 62 },
          { kind: 'movement', from: [-22, -14], to: [6, -8], bow: 4 },
        ],
      },
    ],
  },
  {
    view: 'side',
    frames: [
      {
        pose: {
          lean: -90,
          leftLeg: { hip: 125, knee: 125, ankle: 0 },
          rightLeg: { hip: -8, knee: 75, ankle: -20 },
          leftArm: { shoulder: 12, out: 2, elbow: 58 },
          rightArm: { shoulder: 12, out: -6, elbow: 58 },
          rest: { on: 'hips', height: 60 },
        },
        scenery: [{ kind: 'bench', from: -90, to: 14, height: 60 }],
      },
    ],
  },
]
