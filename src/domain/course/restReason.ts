import { EASIER_AFTER_WEEKS, FOUR_RUN_DAYS, RUNS_A_WEEK } from '../plan/rules.ts'
import { spacingDays } from '../plan/spacing.ts'
import { type Because, because } from '../shared/because.ts'
import { dayFromNumber } from '../shared/days.ts'
import type { Progress } from './model.ts'
import { easierWeek, type Stretch } from './progress.ts'
import { type Route, rungAt } from './route.ts'

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

/** Why no session at all may be run on that day: not begun, put off by the person, or a weekday not chosen. */
export function closedDay(route: Route, day: number): Because | null {
  if (day < route.startOn) return because('rest-before-start', { startOn: route.startDay })
  return route.logged.closedOn(day) ?? (route.isRunDay(day) ? null : NOT_CHOSEN)
}

/** Our rule: where the fourth run day brings two days in a row, a third never follows. */
function tooSoon(route: Route, progress: Progress, day: number, stage: number): Because | null {
  const { runs, restUntil } = progress
  if (restUntil !== null && day < restUntil)
    return because('rest-after-red', { until: dayFromNumber(restUntil) })
  const [last, beforeLast] = [runs.at(-1), runs.at(-2)]
  if (!last) return null
  const spacing = daysApart(route, progress, Math.min(last.stage, stage))
  const thirdInARow = beforeLast !== undefined && day - beforeLast.day <= FOUR_RUN_DAYS.inARow
  if (day - last.day >= spacing && !thirdInARow) return null
  return because('rest-between', { restDays: Math.max(spacing - 1, 1) })
}

function daysApart(route: Route, { build }: Progress, stage: number): number {
  if (build && route.build) return route.build.week(route).spacingDays
  const rung = rungAt(route, stage)
  return spacingDays(route.condition, rung.houseStage ?? rung.stage)
}

function tooMany(route: Route, { runs, build }: Progress, day: number): Because | null {
  const most = (build && route.build?.week(route).runs) || RUNS_A_WEEK
  const recent = runs.slice(-most).filter((run) => day - run.day < DAYS_A_WEEK).length
  if (recent >= most) return because('rest-enough-runs', { runs: most })
  const bounds = route.boundsOn(day)
  if (bounds === null || recent < bounds.runsPerWeek) return null
  return because('rest-limit-days', { until: bounds.until, runs: bounds.runsPerWeek })
}

/** The last run of an easier week is left out, if another was done in it. */
function droppedRun(route: Route, progress: Progress, day: number, stage: number): Because | null {
  const week = route.dropsARun ? easierWeek(route, progress, day) : null
  if (!week) return null
  const first = (progress.runs.at(-1)?.day ?? day) < week.first
  if (first || anotherFollows(route, progress, day, stage, week)) return null
  return because('rest-easier-week', { weeks: EASIER_AFTER_WEEKS })
}

function anotherFollows(route: Route, before: Progress, day: number, stage: number, week: Stretch): boolean {
  const progress = { ...before, runs: [...before.runs, { day, stage, runSeconds: 0 }] }
  for (let later = day + 1; later <= week.last; later += 1) {
    const may =
      closedDay(route, later) ?? tooSoon(route, progress, later, stage) ?? tooMany(route, progress, later)
    if (may === null) return true
  }
  return false
}
