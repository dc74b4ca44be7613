import { CAREFUL_AFTER_GAP_DAYS, GAP_ROWS } from '../plan/rules.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import type { Absences } from './absences.ts'
import { goBack, resume } from './gap.ts'
import type { Progress, Resumed, Session } from './model.ts'
import { prescribe } from './prescribe.ts'
import { restReason } from './restReason.ts'
import type { Route } from './route.ts'
import { HURT_GAP_ROWS, REFER_STAGES_BACK, REPEAT_AFTER_GAP_DAYS } from './rules.ts'

/** R-12 with what a log adds: a missed run day, pain and illness, and the way back in after a refer. */
export const resumeAfter =
  (absences: Absences): Route['resume'] =>
  (route, progress, day) => {
    if (progress.referredAt !== null) return comeBack(route, progress, progress.referredAt, day)
    const lastRun = progress.runs.at(-1)
    if (!lastRun) return resume(route, progress, day)
    const hurt = absences.hurtBetween(lastRun.day, day)
    const days = day - lastRun.day
    if (days >= (GAP_ROWS.at(-1)?.fromDays ?? 0))
      return hurt ? afterHurt(route, progress, days, day) : resume(route, progress, day)
    if (days < REPEAT_AFTER_GAP_DAYS || !runDayUnused(route, progress, lastRun.day, day))
      return { progress, because: [] }
    return hurt ? afterHurt(route, progress, days, day) : repeat(progress, days)
  }

/** Five to seven days, a run day among them: the stage again from its first run. */
function repeat(progress: Progress, days: number): Resumed {
  const { stage, cleanSessions } = progress
  const reasons = cleanSessions > 0 ? [becauseLogged('missed-repeat', { days, stage })] : []
  return { progress: { ...progress, cleanSessions: 0, held: false }, because: reasons }
}

/** One row worse: pain or illness was the reason. Never better than the row without. */
function afterHurt(route: Route, progress: Progress, days: number, day: number): Resumed {
  const well = resume(route, progress, day)
  const row = HURT_GAP_ROWS.find(({ fromDays }) => days >= fromDays)
  const start = row?.newStart ? route.startAfter(days) : progress.stage
  const atMost = Math.min(well.progress.stage, start, progress.stage - (row?.stagesBack ?? 0))
  const pace = days >= CAREFUL_AFTER_GAP_DAYS ? 'careful' : progress.pace
  const back = goBack({ ...progress, pace }, days, atMost)
  const { stage } = back.progress
  const reasons = stage < progress.stage ? [becauseLogged('missed-hurt', { days, stage })] : []
  return { progress: back.progress, because: reasons, ...(row?.newStart && { newStart: true }) }
}

/** A day between two runs on which the plan would have had a run. */
function runDayUnused(route: Route, progress: Progress, last: number, day: number): boolean {
  for (let between = last + 1; between < day; between += 1)
    if (hasSession(route, progress, between)) return true
  return false
}

/** A run of the plan would be legal on that day, were it not put off by the person. */
const hasSession = (route: Route, progress: Progress, day: number): boolean =>
  (sessionOn(route, progress, day)?.runSeconds ?? 0) > 0

/** What the plan has for that day, were it not put off by the person; null where it has no session. */
export function sessionOn(route: Route, progress: Progress, day: number): Session | null {
  if (!route.isRunDay(day) || day < route.startOn) return null
  const session = prescribe(route, progress, day)
  return session && !restReason(route, progress, day, session.stage) ? session : null
}

/** the start of R-05, and at least two stages below the one before the refer. */
function comeBack(route: Route, progress: Progress, referredAt: number, day: number): Resumed {
  const days = day - (progress.runs.at(-1)?.day ?? day)
  const start = Math.min(route.startStage, route.startAfter(Math.max(route.daysOff, days)))
  const stage = Math.max(Math.min(start, referredAt - REFER_STAGES_BACK), Math.min(referredAt, 1))
  const back = goBack({ ...progress, stage, referredAt: null }, days, stage)
  return { progress: back.progress, because: [becauseLogged('after-refer', { stage })], newStart: true }
}
