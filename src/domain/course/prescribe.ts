import { capSeconds } from '../plan/cap.ts'
import type { Stage } from '../plan/model.ts'
import { CAP_WINDOW_DAYS, EASIER_AFTER_WEEKS, RISES_A_WEEK } from '../plan/rules.ts'
import { cutRunning } from '../session/cut.ts'
import type { Reasons } from '../shared/because.ts'
import { because } from '../shared/because.ts'
import type { Bounds } from './limits.ts'
import type { PlannedRun, Progress, Session } from './model.ts'
import { dueHalfStep, easierWeek, isLast, neededAt } from './progress.ts'
import { type Route, rungAt } from './route.ts'

/** The session of that day, by all the rules that can shorten one; null when a limit leaves none. */
export function prescribe(route: Route, progress: Progress, day: number): Session | null {
  const due = underCap(route, progress, day, dueSession(route, progress, day))
  const bounds = route.boundsOn(day)
  return bounds === null ? due : withinBounds(route, due, bounds)
}

function dueSession(route: Route, progress: Progress, day: number): Session {
  const lowered = route.logged.readinessOn(day)
  if (lowered?.to === 'swap') return unchanged(rungAt(route, 0), 'swap', [lowered.because])
  const stage = Math.min(progress.lastClean, progress.stage)
  if (lowered?.to === 'hold') return unchanged(rungAt(route, stage), 'hold', [lowered.because])
  if (easierWeek(route, progress, day))
    return unchanged(rungAt(route, stage), 'easier-week', [
      because('easier-week', { stage, weeks: EASIER_AFTER_WEEKS }),
    ])
  if (progress.build && route.build) return route.build.session(route, progress.build, progress, day)
  const half = dueHalfStep(route, progress)
  if (half !== null) return halfStep(route, progress.stage, half)
  return {
    ...ownSession(rungAt(route, progress.stage)),
    counts: true,
    because: stageReasons(route, progress),
  }
}

function stageReasons(route: Route, progress: Progress): Reasons {
  const { stage, cleanSessions, held } = progress
  if (held) return [because('session-two-rises', { stage, rises: RISES_A_WEEK })]
  const needed = neededAt(route, progress, stage)
  const values = { stage, session: Math.min(cleanSessions + 1, needed), needed }
  return [because(isLast(route, stage) ? 'session-goal' : 'session-stage', values)]
}

/** A stage's own session that stands in for the due one and counts for nothing. */
const unchanged = (rung: Stage, change: 'swap' | 'hold' | 'easier-week', reasons: Reasons): Session => ({
  ...ownSession(rung),
  change,
  counts: false,
  because: reasons,
})

/** The next stage's session cut short, shown under the stage it comes from. */
function halfStep(route: Route, stage: number, seconds: number): Session {
  const next = rungAt(route, stage + 1)
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
function underCap(route: Route, progress: Progress, day: number, due: Session): Session {
  const { seconds: cap, longestSeconds } = capOn(route, progress, day)
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

/** The cap of that day, and the longest run of the 30 days before that it lies over; 0 where there was none. */
export function capOn(route: Route, { runs, pace, stage }: Progress, day: number) {
  const longestSeconds = longestSince(runs, day - CAP_WINDOW_DAYS)
  const first = runs.length === 0 ? route.firstCapSeconds : rungAt(route, stage).runSeconds
  return { seconds: longestSeconds === 0 ? first : capSeconds(longestSeconds, pace), longestSeconds }
}

/** The longest of the runs, which lie in date order, from that day on; 0 where there is none. */
function longestSince(runs: readonly PlannedRun[], day: number): number {
  const first = runs.findLastIndex((run) => run.day < day) + 1
  return runs.slice(first).reduce((longest, run) => Math.max(longest, run.runSeconds), 0)
}

/** A clinician's limits lower a session to the highest stage that fits them; it then counts for nothing. */
function withinBounds({ ladder }: Route, due: Session, bounds: Bounds): Session | null {
  if (due.runSeconds <= bounds.runSeconds && topStage(due) <= bounds.stage) return due
  const most = Math.min(due.runSeconds, bounds.runSeconds)
  const fitting = ladder.findLast(
    ({ stage, runSeconds }) => stage >= 1 && stage <= Math.min(due.stage, bounds.stage) && runSeconds <= most,
  )
  if (!fitting) return null
  const reason = because('limit', { until: bounds.until, stage: fitting.stage })
  return { ...ownSession(fitting), change: 'limit', counts: false, because: [...due.because, reason] }
}

/** A half-step is the next stage's session, so a limit on stages must allow that one. Our rule: the stricter reading. */
const topStage = ({ stage, half, counts }: Session): number => (half && counts ? stage + 1 : stage)

const ownSession = ({ stage, segments, runSeconds }: Stage) => ({ stage, segments, runSeconds })
