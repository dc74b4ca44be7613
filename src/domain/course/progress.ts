import { reachesGoal } from '../plan/goal.ts'
import { halfStepSeconds } from '../plan/halfStep.ts'
import { cleanSessionsNeeded } from '../plan/pace.ts'
import { CAP_WINDOW_DAYS, EASIER_AFTER_WEEKS, GOAL_CLEAN_SESSIONS, RISES_A_WEEK } from '../plan/rules.ts'
import type { PlannedRun, Progress, Session } from './model.ts'
import { type Route, rungAt } from './route.ts'

const DAYS_A_WEEK = 7

export const begin = (route: Route): Progress => ({
  stage: route.startStage,
  pace: route.pace,
  cleanSessions: 0,
  lastClean: route.startStage,
  firstDay: null,
  runs: [],
  rises: [],
  riseWeeks: [],
  held: false,
  restUntil: null,
  referredAt: null,
  build: null,
  done: false,
})

/** The plan week of a day: 7-day blocks from the first run, counted from 0. */
export const weekOf = ({ firstDay }: Progress, day: number): number =>
  Math.floor((day - (firstDay ?? day)) / DAYS_A_WEEK)

/** A stretch of days, both ends in it. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The easier week that a day lies in (R-10, and R-13 by the log); null when it lies in none. */
export function easierWeek(route: Route, progress: Progress, day: number): Stretch | null {
  const { riseWeeks } = progress
  const full = riseWeeks.length > 0 && riseWeeks.length % EASIER_AFTER_WEEKS === 0
  const week = weekOf(progress, day)
  if (!full || week !== (riseWeeks.at(-1) ?? 0) + 1) return route.logged.easierOn(day)
  const first = (progress.firstDay ?? day) + week * DAYS_A_WEEK
  return { first, last: first + DAYS_A_WEEK - 1 }
}

/** The plan, or its ladder, ends with this stage: it reaches the goal, or an own table holds no more. */
export const isLast = (route: Route, stage: number): boolean =>
  reachesGoal(rungAt(route, stage), route.goalMinutes) || stage === route.ladder.length - 1

/** Clean sessions that the stage asks for: three at the last, else by the table or the pace. */
export function neededAt(route: Route, { pace }: Progress, stage: number): number {
  if (isLast(route, stage)) return GOAL_CLEAN_SESSIONS
  return rungAt(route, stage).sessions ?? cleanSessionsNeeded(pace, stage)
}

/** Running seconds of the half-step that is due now; null when the stage's own session is. An own table has none. */
export function dueHalfStep(route: Route, progress: Progress): number | null {
  const { stage, cleanSessions, pace } = progress
  if (rungAt(route, stage).sessions !== undefined || isLast(route, stage)) return null
  return cleanSessions < neededAt(route, progress, stage) ? null : halfStepSeconds(stage, pace)
}

/** The plan after a run that counts for nothing: it was run, no more. */
export const afterRun = (progress: Progress, run: PlannedRun): Progress => ({
  ...progress,
  firstDay: progress.firstDay ?? run.day,
  runs: [...progress.runs.filter(({ day }) => run.day - day < CAP_WINDOW_DAYS), run],
})

/** The plan after a clean session (R-09, and R-16 beyond the ladder). */
export function afterClean(route: Route, before: Progress, run: PlannedRun, session: Session): Progress {
  if (before.build && route.build)
    return route.build.afterClean(route, before.build, afterRun(before, run), session)
  const { stage } = before
  const needed = neededAt(route, before, stage)
  const cleanSessions = Math.min(before.cleanSessions + 1, needed)
  const progress = { ...afterRun(before, run), cleanSessions, lastClean: Math.max(before.lastClean, stage) }
  if (cleanSessions < needed) return progress
  if (isLast(route, stage))
    return route.build?.afterLadder(route, progress, run.day) ?? { ...progress, done: true }
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
