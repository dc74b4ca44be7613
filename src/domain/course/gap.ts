import { CAREFUL_AFTER_GAP_DAYS, GAP_ROWS, NEW_START_AFTER_GAP_DAYS } from '../plan/rules.ts'
import { because } from '../shared/because.ts'
import type { Progress, Resumed } from './model.ts'
import type { Route } from './route.ts'

/**
 * R-12 for a run on that day. Our rule: the body does not ask who kept it from running, so days that a clinician's
 * limit barred count like any others.
 */
export function resume(route: Route, progress: Progress, day: number): Resumed {
  const lastRun = progress.runs.at(-1)
  const days = day - (lastRun?.day ?? route.startOn)
  const row = GAP_ROWS.find(({ fromDays }) => days >= fromDays)
  if (!row) return { progress, because: [] }
  if (!lastRun) return goBack(progress, route.daysOff + days, route.startAfter(route.daysOff + days))
  const newStart = days >= NEW_START_AFTER_GAP_DAYS
  const start = newStart ? route.startAfter(days) : progress.stage
  const paced = days >= CAREFUL_AFTER_GAP_DAYS ? { ...progress, pace: 'careful' as const } : progress
  const back = goBack(paced, days, Math.min(start, progress.stage - row.stagesBack))
  return newStart ? { ...back, newStart } : back
}

/** The plan after so many days without a run: no higher than that stage, and counted afresh. */
export function goBack(before: Progress, days: number, atMost: number): Resumed {
  const stage = Math.max(Math.min(before.stage, atMost), Math.min(before.stage, 1))
  const lastClean = Math.min(before.lastClean, stage)
  const build = stage < before.stage ? null : before.build
  const progress = { ...before, stage, lastClean, cleanSessions: 0, held: false, build }
  return { progress, because: stage < before.stage ? [because('after-gap', { days, stage })] : [] }
}
