import type { TestId } from '../../domain/shared/ids.ts'
import type { Arm, Drawing } from '../figure/pose.ts'

/** Hands on the other shoulder. The arms lie over each other, so one is a little higher. */
const CROSSED: { readonly leftArm: Arm; readonly rightArm: Arm } = {
  rightArm: { shoulder: 26, out: 2, turn: 68, elbow: 122 },
  leftArm: { shoulder: 32, out: 2, turn: 68, elbow: 122 },
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
      view: 'front',
      barefoot: true,
      frames: [
        {
          pose: {
            tilt: 2,
            rightLeg: { out: -4, sole: 0 },
            leftLeg: { hip: 24, out: -2, knee: 52, sole: 20 },
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
            rightLeg: { hip: 62, knee: 80, sole: 0 },
            leftLeg: { hip: -12, knee: 20, sole: 42 },
            rightArm: { shoulder: 78, elbow: 20, wrist: 55 },
            leftArm: { shoulder: 84, elbow: 20, wrist: 55 },
            rest: { on: 'rightFoot', x: -30 },
          },
          scenery: [
            { kind: 'wall', x: 0, side: 'right', height: 165 },
            { kind: 'tape', from: -60, to: 0 },
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
            rightArm: { shoulder: 62, elbow: 40, wrist: -10 },
            leftArm: { shoulder: 70, elbow: 40, wrist: -10 },
            rest: { on: 'rightFoot' },
          },
          scenery: [{ kind: 'wall', x: 55, side: 'right', height: 180 }],
        },
        {
          pose: {
            rightLeg: { sole: 38 },
            leftLeg: { hip: 6, knee: 70, ankle: -15 },
            rightArm: { shoulder: 62, elbow: 40, wrist: -10 },
            leftArm: { shoulder: 70, elbow: 40, wrist: -10 },
            rest: { on: 'rightFoot' },
          },
          scenery: [
            { kind: 'wall', x: 55, side: 'right', height: 180 },
            { kind: 'movement', from: [-22, 2], to: [-22, 18] },
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
            rest: { on: 'rightFoot', height: 18 },
          },
          scenery: [{ kind: 'block', from: -30, to: 18, height: 18 }],
        },
        {
          pose: {
            lean: 22,
            rightLeg: { hip: 62, knee: 66, sole: 0 },
            leftLeg: { hip: 44, knee: 8, sole: -18 },
            rightArm: { shoulder: 60, elbow: 20 },
            leftArm: { shoulder: 70, elbow: 20 },
            rest: { on: 'rightFoot', height: 18 },
          },
          scenery: [{ kind: 'block', from: -30, to: 18, height: 18 }],
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
            rightLeg: { hip: 88, knee: 98, sole: 0 },
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
            rightLeg: { hip: 45, knee: 100, sole: -14 },
            leftLeg: { hip: 45, knee: 6, ankle: 5 },
            rightArm: { shoulder: -6 },
            leftArm: { shoulder: -6 },
          },
          scenery: [{ kind: 'mat', from: -85, to: 75 }],
        },
        {
          pose: {
            lean: -116,
            bend: 0,
            nod: 26,
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
            sway: -26,
            rightLeg: { hip: -4 },
            leftLeg: { hip: 8 },
            rightArm: { out: 60, turn: -50, elbow: 90 },
            leftArm: { out: 36, turn: 60, elbow: 85 },
          },
          scenery: [{ kind: 'mat', from: -80, to: 95 }],
        },
        {
          pose: {
            tilt: 79,
            rightLeg: { hip: -4 },
            leftLeg: { hip: 8 },
            rightArm: { out: 79, turn: -50, elbow: 90 },
            leftArm: { out: 36, turn: 60, elbow: 85 },
          },
          scenery: [{ kind: 'mat', from: -80, to: 95 }],
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
            rightArm: { out: 165, elbow: 60, turn: -60 },
            leftArm: { shoulder: 40, out: 0, turn: 30, elbow: 80 },
          },
          scenery: [{ kind: 'backdrop', from: -90, to: 100, height: 80 }],
        },
        {
          pose: {
            tilt: 90,
            leftLeg: { out: 30 },
            rightArm: { out: 165, elbow: 60, turn: -60 },
            leftArm: { shoulder: 40, out: 0, turn: 30, elbow: 80 },
          },
          scenery: [{ kind: 'backdrop', from: -90, to: 100, height: 80 }],
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
          scenery: [{ kind: 'tape', from: -1, to: 3 }],
        },
        {
          pose: {
            lean: 26,
            nod: -14,
            rightLeg: { hip: 66, knee: 62, sole: 0 },
            leftLeg: { hip: 8, knee: 60, ankle: -10 },
            rightArm: { shoulder: 70, elbow: 15 },
            leftArm: { shoulder: 80, elbow: 15 },
            rest: { on: 'rightFoot', x: 80 },
          },
          scenery: [
            { kind: 'tape', from: -1, to: 3 },
            { kind: 'movement', from: [0, 10], to: [64, 10], bow: 14 },
          ],
        },
      ],
    },
  ],
  'E-14': [
    {
      view: 'front',
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
          scenery: [{ kind: 'chair-front', x: 0, seat: 45 }],
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
            leftArm: { shoulder: 60, elbow: 30 },
            rightArm: { shoulder: 60, elbow: 30 },
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
            lean: 42,
            nod: -25,
            rightLeg: { hip: 78, knee: 42, sole: 0 },
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
