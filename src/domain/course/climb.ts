import { type Because, because } from '../shared/because.ts'
import type { Progress, Resumed, Session } from './model.ts'
import { prescribe } from './prescribe.ts'
import { afterClean, afterRun } from './progress.ts'
import { closedDay, restReason } from './restReason.ts'
import type { Route } from './route.ts'

/** Which sessions count, by their number from 1 among those that could. */
export type Luck = (session: number) => boolean

/** What a day turned out to hold. */
export type ClimbDay =
  | { readonly day: number; readonly session: Session }
  | { readonly day: number; readonly session: null; readonly because: Because }

/** Every day from the first to the one on which the goal is reached. */
export interface Climb {
  readonly days: readonly ClimbDay[]
  readonly reached: boolean
}

/** Goes up the ladder day by day from `today`, until the goal or until that many days have gone by. */
export function climb(route: Route, from: Progress, luck: Luck, horizonDays: number): Climb {
  const days: ClimbDay[] = []
  let progress = from
  let session = 0
  for (let day = route.today; day < route.today + horizonDays && !progress.done; day += 1) {
    const closed = closedDay(route, day)
    if (closed) {
      days.push({ day, session: null, because: closed })
      continue
    }
    const now = route.resume(route, progress, day)
    const today = decideDay(route, now, day)
    days.push(today)
    if (!today.session) continue
    if (today.session.counts) session += 1
    progress = afterSession(route, now.progress, day, today.session, luck(session))
  }
  return { days, reached: progress.done }
}

/** What a day holds that is open to a run. */
function decideDay(route: Route, { progress, because: gone }: Resumed, day: number): ClimbDay {
  const session = prescribe(route, progress, day)
  const reason = restReason(route, progress, day, session?.stage ?? progress.stage)
  if (reason) return { day, session: null, because: reason }
  if (session) return { day, session: { ...session, because: [...session.because, ...gone] } }
  const until = route.boundsOn(day)?.until ?? route.startDay
  return { day, session: null, because: because('rest-limit', { until }) }
}

function afterSession(
  route: Route,
  progress: Progress,
  day: number,
  session: Session,
  lucky: boolean,
): Progress {
  const run = { day, stage: session.stage, runSeconds: session.runSeconds }
  return session.counts && lucky ? afterClean(route, progress, run, session) : afterRun(progress, run)
}
