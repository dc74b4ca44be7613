import type { FieldId } from './answers.ts'
import { GOAL_MINUTES } from './rules.ts'

/** Bounds of the numbers a person types: the contract's. */
export const BOUNDS = {
  weeksSinceBirth: [0, 2_600],
  walkMinutes: [0, 600],
  age: [10, 110],
  longestRun: [0, 600],
  goalMinutes: GOAL_MINUTES,
  limitMinutes: [0, 180],
  limitDays: [1, 4],
  lastRunCount: [0, 36_500],
} as const satisfies Partial<Record<FieldId, readonly [number, number]>>
export type NumberField = keyof typeof BOUNDS
