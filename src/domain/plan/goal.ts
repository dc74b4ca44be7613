import type { Stage } from './model.ts'
import { LADDER_MINUTES } from './rules.ts'

/** The stage holds a run without a break as long as the goal, or as long as the ladder goes. */
export const reachesGoal = (stage: Stage, goalMinutes: number): boolean =>
  stage.longestBoutSeconds >= Math.min(goalMinutes, LADDER_MINUTES) * 60
