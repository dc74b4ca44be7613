import { type Because, because } from '../shared/because.ts'
import { type Resumed, resume } from './gap.ts'
import { prescribe, type Session } from './prescribe.ts'
import { afterClean, afterRun, begin, type Progress } from './progress.ts'
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

/** Goes up the ladder day by day, until the goal or until that many days have gone by. */
export function climb(route: Route, luck: Luck, horizonDays: number): Climb {
  const days: ClimbDay[] = []
  let resumed: Resumed = { route, progress: begin(route), because: [] }
  let session = 0
  for (let day = route.today; day < route.today + horizonDays && !resumed.progress.done; day += 1) {
    const closed = closedDay(route, day)
    if (closed) {
      days.push({ day, session: null, because: closed })
      continue
    }
    const now = resume(resumed.route, resumed.progress, day)
    const today = decideDay(now, day)
    days.push(today)
    if (!today.session) continue
    if (today.session.counts) session += 1
    const progress = afterSession(now.route, now.progress, day, today.session, luck(session))
    resumed = { ...now, progress }
  }
  return { days, reached: resumed.progress.done }
}

/** What a day holds that is open to a run. */
function decideDay({ route, progress, because: gone }: Resumed, day: number): ClimbDay {
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
  return session.counts && lucky ? afterClean(route, progress, run) : afterRun(progress, run)
}
