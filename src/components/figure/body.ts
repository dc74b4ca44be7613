import type { BodyName } from './pose.ts'

/** The build of a person in centimetres. Lengths run from joint to joint; the rest is half a thickness (a radius). */
export interface Body {
  /** Hip joints to the waist, waist to the line of the shoulders, that line to the middle of the head. */
  readonly pelvis: number
  readonly chest: number
  readonly neck: number
  /** From the middle to each side. */
  readonly shoulderHalf: number
  readonly hipHalf: number
  readonly upperArm: number
  readonly forearm: number
  readonly hand: number
  readonly thigh: number
  readonly shin: number
  /** Ankle joint to the sole, back to the heel's end, forward to the ball and to the tip of the toes. */
  readonly ankleHeight: number
  readonly heel: number
  readonly ball: number
  readonly toes: number
  readonly round: {
    readonly seat: number
    readonly waist: number
    readonly ribs: number
    readonly shoulder: number
    readonly neck: number
    readonly head: number
    readonly arm: number
    readonly elbow: number
    readonly wrist: number
    readonly thigh: number
    readonly knee: number
    readonly calf: number
    readonly ankle: number
  }
  readonly hair: 'bun' | 'short'
}

/** Every body has the same bones, so that a pose written once touches the wall, the step and the floor with each of them. */
const BONES = {
  pelvis: 17,
  chest: 29,
  neck: 20,
  upperArm: 28,
  forearm: 24,
  hand: 15,
  thigh: 41,
  shin: 40,
  ankleHeight: 7.5,
  heel: 5,
  ball: 12.5,
  toes: 19,
}

export const BODIES: Readonly<Record<BodyName, Body>> = {
  slight: {
    ...BONES,
    shoulderHalf: 15.5,
    hipHalf: 8,
    round: {
      seat: 10,
      waist: 9.2,
      ribs: 9.8,
      shoulder: 5,
      neck: 4.6,
      head: 9.6,
      arm: 4.6,
      elbow: 3.8,
      wrist: 2.6,
      thigh: 8.4,
      knee: 5.5,
      calf: 5.6,
      ankle: 3.5,
    },
    hair: 'bun',
  },
  broad: {
    ...BONES,
    shoulderHalf: 18,
    hipHalf: 8.8,
    round: {
      seat: 11.4,
      waist: 12.2,
      ribs: 11.8,
      shoulder: 6.2,
      neck: 5.5,
      head: 9.6,
      arm: 5.6,
      elbow: 4.6,
      wrist: 3.1,
      thigh: 9.8,
      knee: 6.2,
      calf: 6.4,
      ankle: 3.8,
    },
    hair: 'short',
  },
}
