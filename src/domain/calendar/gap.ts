import { CAREFUL_AFTER_GAP_DAYS, GAP_ROWS, NEW_START_AFTER_GAP_DAYS } from '../plan/rules.ts'
import { type Because, because } from '../shared/because.ts'
import type { Progress } from './progress.ts'
import type { Route } from './route.ts'

/** How the plan goes on, and why it went back, if it did. */
export interface Resumed {
  readonly route: Route
  readonly progress: Progress
  readonly because: readonly Because[]
}

/**
 * R-12 for a run on that day. Only a clinician's limit leaves so many days without a run in a plan. Our rule: the body
 * does not ask who kept it from running, so they count like any others.
 */
export function resume(route: Route, progress: Progress, day: number): Resumed {
  const lastRun = progress.runs.at(-1)
  const days = day - (lastRun?.day ?? route.startOn)
  const row = GAP_ROWS.find(({ fromDays }) => days >= fromDays)
  if (!row) return { route, progress, because: [] }
  if (!lastRun) return goBack(route, progress, route.daysOff + days, route.startAfter(route.daysOff + days))
  const pace = days >= CAREFUL_AFTER_GAP_DAYS ? 'careful' : route.pace
  const start = days >= NEW_START_AFTER_GAP_DAYS ? route.startAfter(days) : progress.stage
  return goBack({ ...route, pace }, progress, days, Math.min(start, progress.stage - row.stagesBack))
}

function goBack(route: Route, before: Progress, days: number, atMost: number): Resumed {
  const stage = Math.max(Math.min(before.stage, atMost), 1)
  const lastClean = Math.min(before.lastClean, stage)
  const progress = { ...before, stage, lastClean, cleanSessions: 0, held: false }
  return { route, progress, because: stage < before.stage ? [because('after-gap', { days, stage })] : [] }
}
