import type { TestId } from '../../domain/shared/ids.ts'
import type { Arm, Drawing } from '../figure/pose.ts'

/** Hands on the other shoulder. The arms lie over each other, so one is a little higher. */
const CROSSED: { readonly leftArm: Arm; readonly rightArm: Arm } = {
  rightArm: { shoulder: 34, out: -6, turn: 86, elbow: 114 },
  leftArm: { shoulder: 42, out: -6, turn: 84, elbow: 116 },
}

export const TEST_DRAWINGS: Readonly<Record<TestId, readonly Drawing[]>> = {
  'E-01': [
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
  ],
  'E-02': [
    {
      view: 'side',
      body: 'broad',
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
  ],
  'E-03': [
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
  ],
  'E-04': [
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
  ],
  'E-05': [
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
            rest: { on: 'rightFoot', x: -28 },
          },
          scenery: [
            { kind: 'wall', x: 0, side: 'right', height: 160 },
            { kind: 'tape', from: -50, to: 0 },
            { kind: 'measure', from: [-9, -10], to: [0, -10] },
          ],
        },
      ],
    },
  ],
  'E-06': [
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
          scenery: [{ kind: 'wall', x: 61, side: 'right', height: 180 }],
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
            { kind: 'wall', x: 61, side: 'right', height: 180 },
            { kind: 'movement', from: [-20, 0], to: [-20, 16] },
          ],
        },
      ],
    },
  ],
  'E-07': [
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
  ],
  'E-08': [
    {
      view: 'side',
      body: 'broad',
      frames: [
        {
          pose: {
            lean: 8,
            rightLeg: { hip: 90, knee: 99, sole: 0 },
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
  ],
  'E-09': [
    {
      view: 'side',
      body: 'broad',
      layout: 'column',
      frames: [
        {
          pose: {
            lean: -90,
            rightLeg: { hip: 44, knee: 100, sole: -14 },
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
  ],
  'E-10': [
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
  ],
  'E-11': [
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
  ],
  'E-12': [
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
  ],
  'E-13': [
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
            rest: { on: 'rightFoot', x: 104 },
          },
          scenery: [
            { kind: 'tape', from: -1, to: 5 },
            { kind: 'measure', from: [2, -8], to: [99, -8] },
          ],
        },
      ],
    },
  ],
  'E-14': [
    {
      view: 'above',
      frames: [
        {
          pose: {
            rightLeg: { hip: 86, out: 6, knee: 90 },
            leftLeg: { hip: 86, out: 6, knee: 90 },
            rightArm: { shoulder: 10, out: 20, turn: 0, elbow: 30 },
            leftArm: { shoulder: 10, out: 20, turn: 0, elbow: 30 },
            rest: { on: 'hips', height: 45 },
          },
          scenery: [{ kind: 'chair-front', x: 0, seat: 45 }],
        },
        {
          pose: {
            rightLeg: { hip: 86, out: 6, turn: 32, knee: 90 },
            leftLeg: { hip: 86, out: 6, knee: 90 },
            rightArm: { shoulder: 10, out: 20, turn: 0, elbow: 30 },
            leftArm: { shoulder: 10, out: 20, turn: 0, elbow: 30 },
            rest: { on: 'hips', height: 45 },
          },
          scenery: [
            { kind: 'chair-front', x: 0, seat: 45 },
            { kind: 'movement', from: [-12, -25], to: [-42, -16], bow: -3 },
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
  ],
  'E-15': [
    {
      view: 'side',
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
  ],
}
