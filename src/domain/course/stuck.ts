import { TOP_STAGE } from '../plan/rules.ts'
import type { Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import type { Course } from './course.ts'
import { easierWeek } from './progress.ts'
import { type Route, rungAt } from './route.ts'
import { REFER_SLOW, REFER_STUCK_DAYS, STUCK_COUNTS_DAYS } from './rules.ts'

/** What a day without a decision adds to the clocks of R-17. */
export interface Passed {
  readonly course: Course
  /** The day a clock ran out, and which; null while none has. */
  readonly refer: { readonly on: number; readonly because: Reasons } | null
}

/** Lets the days after the last run go by, up to and with `until`: each may be the one on which a clock runs out. */
export function passDays(route: Route, before: Course, until: number): Passed {
  const last = before.progress.runs.at(-1)?.day
  if (last === undefined || before.referred) return { course: before, refer: null }
  let course = before
  for (let day = last + 1; day <= until; day += 1) {
    course = passDay(route, course, day)
    const because = clockRunOut(route, course, day)
    if (because) return { course, refer: { on: day, because } }
  }
  return { course, refer: null }
}

/** One more day of running without a higher stage. Limits, pauses and easier weeks do not count. */
export function passDay(route: Route, course: Course, day: number): Course {
  const last = course.progress.runs.at(-1)?.day ?? day
  const still =
    day - last > STUCK_COUNTS_DAYS ||
    route.logged.pausedOn(day) ||
    route.boundsOn(day) !== null ||
    houseStage(route, course.progress.stage) >= TOP_STAGE ||
    easierWeek(route, course.progress, day) !== null
  return still ? course : { ...course, stuckDays: course.stuckDays + 1 }
}

/** Why a clock of R-17 has run out on that day; null while none has. */
export function clockRunOut(
  route: Route,
  { stuckDays, highest, begunOn }: Course,
  day: number,
): Reasons | null {
  const reached = houseStage(route, highest)
  const days = begunOn === null ? 0 : day - begunOn
  if (days >= REFER_SLOW.days && reached < REFER_SLOW.stage)
    return [becauseLogged('refer-slow', { days: REFER_SLOW.days, stage: REFER_SLOW.stage })]
  if (stuckDays < REFER_STUCK_DAYS) return null
  return [becauseLogged('refer-stuck', { days: REFER_STUCK_DAYS, stage: highest })]
}

/** Where a rule names a stage it means the house ladder's, or the running that it holds. */
const houseStage = (route: Route, stage: number): number => rungAt(route, stage).houseStage ?? stage
