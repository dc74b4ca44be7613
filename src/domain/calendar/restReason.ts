import { EASIER_AFTER_WEEKS, RUNS_A_WEEK } from '../plan/rules.ts'
import { spacingDays } from '../plan/spacing.ts'
import { type Because, because } from '../shared/because.ts'
import { isEasierWeek, type Progress, weekOf } from './progress.ts'
import type { Route } from './route.ts'

const DAYS_A_WEEK = 7

/** Why a session of that stage may not be run on a day that is open to runs (R-08, R-10, limits); null when it may. */
export function restReason(route: Route, progress: Progress, day: number, stage: number): Because | null {
  return (
    tooSoon(route, progress, day, stage) ??
    tooMany(route, progress, day) ??
    droppedRun(route, progress, day, stage)
  )
}

const NOT_CHOSEN = because('rest-not-chosen', {})

/** Why no session at all may be run on that day: the plan has not begun, or the weekday was not chosen. */
export function closedDay(route: Route, day: number): Because | null {
  if (day < route.startOn) return because('rest-before-start', { startOn: route.startDay })
  return route.isRunDay(day) ? null : NOT_CHOSEN
}

function tooSoon(route: Route, { runs }: Progress, day: number, stage: number): Because | null {
  const last = runs.at(-1)
  if (!last) return null
  const spacing = spacingDays(route.condition, Math.min(last.stage, stage))
  return day - last.day < spacing ? because('rest-between', { restDays: spacing - 1 }) : null
}

function tooMany(route: Route, { runs }: Progress, day: number): Because | null {
  const recent = runs.slice(-RUNS_A_WEEK).filter((run) => day - run.day < DAYS_A_WEEK).length
  if (recent >= RUNS_A_WEEK) return because('rest-enough-runs', { runs: RUNS_A_WEEK })
  const bounds = route.boundsOn(day)
  if (bounds === null || recent < bounds.runsPerWeek) return null
  return because('rest-limit-days', { until: bounds.until, runs: bounds.runsPerWeek })
}

/** The last run of an easier week is left out, if another was done in it. */
function droppedRun(route: Route, progress: Progress, day: number, stage: number): Because | null {
  if (!route.dropsARun || !isEasierWeek(progress, day)) return null
  const week = weekOf(progress, day)
  const first = weekOf(progress, progress.runs.at(-1)?.day ?? day) < week
  if (first || anotherFollows(route, progress, day, stage, week)) return null
  return because('rest-easier-week', { weeks: EASIER_AFTER_WEEKS })
}

function anotherFollows(route: Route, before: Progress, day: number, stage: number, week: number): boolean {
  const progress = { ...before, runs: [...before.runs, { day, stage, runSeconds: 0 }] }
  for (let later = day + 1; weekOf(progress, later) === week; later += 1) {
    const may =
      closedDay(route, later) ?? tooSoon(route, progress, later, stage) ?? tooMany(route, progress, later)
    if (may === null) return true
  }
  return false
}
