import { capSeconds } from '../plan/cap.ts'
import type { DoorRule } from '../plan/doors.ts'
import {
  FOUR_RUN_DAYS,
  GOAL_CLEAN_SESSIONS,
  LADDER,
  LADDER_MINUTES,
  RUN_SPACING_DAYS,
  RUNS_A_WEEK,
  TOP_STAGE,
} from '../plan/rules.ts'
import type { Segment } from '../session/model.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import type { BuildPhase } from './buildPhase.ts'
import { isRipe } from './doorsOn.ts'
import type { BuildProgress, Progress, Session } from './model.ts'
import type { Route } from './route.ts'

const DAYS_A_WEEK = 7
const SECONDS_A_MINUTE = 60

/** The way from 30 minutes to a longer goal: one door at a time, one longer run a week. */
export const buildPhaseOf = (doors: readonly DoorRule[]): BuildPhase => ({
  afterLadder: (_, progress, day) => ({ ...progress, cleanSessions: 0, held: false, build: beginBuild(day) }),
  afterClean: (route, build, progress, session) =>
    session.longer ? afterLonger(route, build, progress, session) : progress,
  session: (route, build, progress, day) =>
    longerIsDue(doors, build, day) ? longerRun(route, build, progress) : usualRun(),
  week: () =>
    doors.some(({ door }) => door === 'fourth-day')
      ? FOUR_RUN_DAYS
      : { runs: RUNS_A_WEEK, spacingDays: RUN_SPACING_DAYS },
})

const beginBuild = (day: number): BuildProgress => ({
  since: day,
  cleanSince: day,
  longestClean: LADDER_MINUTES * SECONDS_A_MINUTE,
  lastLonger: null,
  goalCleanSessions: 0,
})

function longerIsDue(doors: readonly DoorRule[], build: BuildProgress, day: number): boolean {
  if (!doors.some((rule) => rule.door === 'longer-run' && isRipe(rule, build, day))) return false
  return build.lastLonger === null || day - build.lastLonger >= DAYS_A_WEEK
}

function usualRun(): Session {
  const { segments = [], runSeconds = 0 } = LADDER[TOP_STAGE] ?? {}
  const because = becauseLogged('build-run', { minutes: LADDER_MINUTES })
  return { stage: TOP_STAGE, segments, runSeconds, counts: true, because: [because] }
}

/** In whole minutes, by the cap over the longest that was clean, and never past the goal. */
function longerRun({ goalMinutes }: Route, build: BuildProgress, { pace }: Progress): Session {
  const cap = Math.floor(capSeconds(build.longestClean, pace) / SECONDS_A_MINUTE)
  const minutes = Math.min(goalMinutes, cap)
  const runSeconds = minutes * SECONDS_A_MINUTE
  const walk = (LADDER[TOP_STAGE]?.segments ?? []).filter(({ kind }) => kind === 'walk')
  const segments: readonly Segment[] = [
    ...walk.slice(0, 1),
    { kind: 'run', seconds: runSeconds },
    ...walk.slice(-1),
  ]
  const because = becauseLogged('build-longer', { minutes, goalMinutes })
  return { stage: TOP_STAGE, segments, runSeconds, longer: true, counts: true, because: [because] }
}

/** A longer run that was clean: the next may be longer, and three at the goal end the plan. */
function afterLonger(route: Route, build: BuildProgress, progress: Progress, session: Session): Progress {
  const atGoal = session.runSeconds >= route.goalMinutes * SECONDS_A_MINUTE
  const goalCleanSessions = build.goalCleanSessions + Number(atGoal)
  const next: BuildProgress = {
    ...build,
    longestClean: session.runSeconds,
    lastLonger: progress.runs.at(-1)?.day ?? build.lastLonger,
    goalCleanSessions,
  }
  return { ...progress, build: next, done: goalCleanSessions >= GOAL_CLEAN_SESSIONS }
}
