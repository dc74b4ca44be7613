import { reachesGoal } from '../plan/goal.ts'
import { halfStepSeconds } from '../plan/halfStep.ts'
import { cleanSessionsNeeded } from '../plan/pace.ts'
import {
  CAP_WINDOW_DAYS,
  EASIER_AFTER_WEEKS,
  GOAL_CLEAN_SESSIONS,
  RISES_A_WEEK,
  stageAt,
} from '../plan/rules.ts'
import type { Route } from './route.ts'

const DAYS_A_WEEK = 7

/** One run that was planned: the day, its stage and its running. */
export interface PlannedRun {
  readonly day: number
  readonly stage: number
  readonly runSeconds: number
}

/** How far a plan has come, before the next day is looked at. */
export interface Progress {
  readonly stage: number
  readonly cleanSessions: number
  /** Highest stage that was clean once; an easier week goes back to it. */
  readonly lastClean: number
  /** Day of the plan's first run; null before it. */
  readonly firstDay: number | null
  /** The runs that a rule can still ask for, in date order: those of the cap's window. */
  readonly runs: readonly PlannedRun[]
  /** Days on which a run earned a rise. */
  readonly rises: readonly number[]
  /** Plan weeks, counted from the first run, that held a rise. */
  readonly riseWeeks: readonly number[]
  /** The last clean session would have risen, were two rises not enough for 7 days. */
  readonly held: boolean
  readonly done: boolean
}

export const begin = (route: Route): Progress => ({
  stage: route.startStage,
  cleanSessions: 0,
  lastClean: route.startStage,
  firstDay: null,
  runs: [],
  rises: [],
  riseWeeks: [],
  held: false,
  done: false,
})

/** The plan week of a day: 7-day blocks from the first run, counted from 0. */
export const weekOf = ({ firstDay }: Progress, day: number): number =>
  Math.floor((day - (firstDay ?? day)) / DAYS_A_WEEK)

/** every third week with a rise is followed by an easier one. */
export function isEasierWeek(progress: Progress, day: number): boolean {
  const { riseWeeks } = progress
  const full = riseWeeks.length > 0 && riseWeeks.length % EASIER_AFTER_WEEKS === 0
  return full && weekOf(progress, day) === (riseWeeks.at(-1) ?? 0) + 1
}

/** Clean sessions that the stage asks for: three at the goal, else by the pace. */
export const neededAt = (route: Route, stage: number): number =>
  reachesGoal(stageAt(stage), route.goalMinutes)
    ? GOAL_CLEAN_SESSIONS
    : cleanSessionsNeeded(route.pace, stage)

/** Running seconds of the half-step that is due now; null when the stage's own session is. */
export function dueHalfStep(route: Route, { stage, cleanSessions }: Progress): number | null {
  if (reachesGoal(stageAt(stage), route.goalMinutes) || cleanSessions < neededAt(route, stage)) return null
  return halfStepSeconds(stage, route.pace)
}

/** The plan after a run that counts for nothing: it was run, no more. */
export const afterRun = (progress: Progress, run: PlannedRun): Progress => ({
  ...progress,
  firstDay: progress.firstDay ?? run.day,
  runs: [...progress.runs.filter(({ day }) => run.day - day < CAP_WINDOW_DAYS), run],
})

/** The plan after a clean session of the stage, or of its half-step. */
export function afterClean(route: Route, before: Progress, run: PlannedRun): Progress {
  const { stage } = before
  const needed = neededAt(route, stage)
  const cleanSessions = Math.min(before.cleanSessions + 1, needed)
  const progress = { ...afterRun(before, run), cleanSessions, lastClean: Math.max(before.lastClean, stage) }
  if (cleanSessions < needed) return progress
  if (reachesGoal(stageAt(stage), route.goalMinutes)) return { ...progress, done: true }
  const halfStepAhead = dueHalfStep(route, before) === null && dueHalfStep(route, progress) !== null
  return halfStepAhead ? progress : rise(progress, run.day)
}

function rise(progress: Progress, day: number): Progress {
  const recent = progress.rises.filter((earlier) => day - earlier < DAYS_A_WEEK)
  if (recent.length >= RISES_A_WEEK) return { ...progress, held: true }
  const week = weekOf(progress, day)
  const { riseWeeks } = progress
  return {
    ...progress,
    stage: progress.stage + 1,
    cleanSessions: 0,
    held: false,
    rises: [...recent, day],
    riseWeeks: riseWeeks.at(-1) === week ? riseWeeks : [...riseWeeks, week],
  }
}
