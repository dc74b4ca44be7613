import { capSeconds } from '../plan/cap.ts'
import { reachesGoal } from '../plan/goal.ts'
import type { Stage } from '../plan/model.ts'
import { CAP_WINDOW_DAYS, EASIER_AFTER_WEEKS, LADDER, RISES_A_WEEK, stageAt } from '../plan/rules.ts'
import { cutRunning } from '../session/cut.ts'
import type { Segment } from '../session/model.ts'
import { type Because, because } from '../shared/because.ts'
import type { Bounds } from './limits.ts'
import type { Change } from './model.ts'
import { dueHalfStep, isEasierWeek, neededAt, type PlannedRun, type Progress } from './progress.ts'
import type { Route } from './route.ts'

/** A session for one day, and whether, done clean, it counts towards the next stage. */
export interface Session {
  readonly stage: number
  readonly segments: readonly Segment[]
  readonly runSeconds: number
  readonly half?: true
  readonly change?: Change
  readonly counts: boolean
  readonly because: readonly [Because, ...Because[]]
}

/** The session of that day, by all the rules that can shorten one; null when a limit leaves none. */
export function prescribe(route: Route, progress: Progress, day: number): Session | null {
  const due = underCap(route, progress, day, dueSession(route, progress, day))
  const bounds = route.boundsOn(day)
  return bounds === null ? due : withinBounds(due, bounds)
}

function dueSession(route: Route, progress: Progress, day: number): Session {
  if (isEasierWeek(progress, day)) return easierSession(progress.lastClean)
  const half = dueHalfStep(route, progress)
  if (half !== null) return halfStep(progress.stage, half)
  return { ...ownSession(stageAt(progress.stage)), counts: true, because: [stageReason(route, progress)] }
}

function stageReason(route: Route, { stage, cleanSessions, held }: Progress): Because {
  if (held) return because('session-two-rises', { stage, rises: RISES_A_WEEK })
  const needed = neededAt(route, stage)
  const values = { stage, session: Math.min(cleanSessions + 1, needed), needed }
  return because(reachesGoal(stageAt(stage), route.goalMinutes) ? 'session-goal' : 'session-stage', values)
}

const easierSession = (stage: number): Session => ({
  ...ownSession(stageAt(stage)),
  change: 'easier-week',
  counts: false,
  because: [because('easier-week', { stage, weeks: EASIER_AFTER_WEEKS })],
})

/** The next stage's session cut short, shown under the stage it comes from. */
function halfStep(stage: number, seconds: number): Session {
  const next = stageAt(stage + 1)
  return {
    stage,
    segments: cutRunning(next.segments, seconds),
    runSeconds: seconds,
    half: true,
    counts: true,
    because: [because('session-half', { stage, next: next.stage, runSeconds: seconds })],
  }
}

/** Never more running than the cap over the longest run of the 30 days before. A run that it cut counts for nothing. */
function underCap(route: Route, { runs }: Progress, day: number, due: Session): Session {
  const longestSeconds = longestSince(runs, day - CAP_WINDOW_DAYS)
  const cap = longestSeconds === 0 ? route.firstCapSeconds : capSeconds(longestSeconds, route.pace)
  if (due.runSeconds <= cap) return due
  const reason = because('session-cap', { stage: due.stage, longestSeconds, runSeconds: cap })
  return {
    ...due,
    segments: cutRunning(due.segments, cap),
    runSeconds: cap,
    half: true,
    counts: false,
    because: [...due.because, reason],
  }
}

/** The longest of the runs, which lie in date order, from that day on; 0 where there is none. */
function longestSince(runs: readonly PlannedRun[], day: number): number {
  const first = runs.findLastIndex((run) => run.day < day) + 1
  return runs.slice(first).reduce((longest, run) => Math.max(longest, run.runSeconds), 0)
}

/** A clinician's limits lower a session to the highest stage that fits them; it then counts for nothing. */
function withinBounds(due: Session, bounds: Bounds): Session | null {
  if (due.runSeconds <= bounds.runSeconds && topStage(due) <= bounds.stage) return due
  const most = Math.min(due.runSeconds, bounds.runSeconds)
  const fitting = LADDER.findLast(
    ({ stage, runSeconds }) => stage >= 1 && stage <= Math.min(due.stage, bounds.stage) && runSeconds <= most,
  )
  if (!fitting) return null
  const reason = because('limit', { until: bounds.until, stage: fitting.stage })
  return { ...ownSession(fitting), change: 'limit', counts: false, because: [...due.because, reason] }
}

/** A half-step is the next stage's session, so a limit on stages must allow that one. Our rule: the stricter reading. */
const topStage = ({ stage, half, counts }: Session): number => (half && counts ? stage + 1 : stage)

const ownSession = ({ stage, segments, runSeconds }: Stage) => ({ stage, segments, runSeconds })
