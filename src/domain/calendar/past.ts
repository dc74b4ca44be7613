import { beginCourse, type Course } from '../course/course.ts'
import { type Followed, followEach } from '../course/follow.ts'
import { hasSession } from '../course/missed.ts'
import type { Route } from '../course/route.ts'
import type { Position } from '../plan/model.ts'
import type { PlanRequest } from '../plan/request.ts'
import type { Because, Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { type Day, dayFromNumber, dayNumber } from '../shared/days.ts'
import { readingOf, runsIn, wayOf } from './way.ts'

/** What the plan answered to one run of the log, as it is judged today. */
export interface RunAnswer {
  readonly date: Day
  /** The entry's id, where it has one. */
  readonly id?: string
  /** The stage before the run, and the one it led to. */
  readonly from: number
  readonly stage: number
  readonly action: Position['action']
  readonly because: Reasons
  /** What the days without a run before it had cost; empty where they cost nothing. */
  readonly missed: readonly Because[]
}

/** What has become of a plan so far. */
export interface Past {
  /** In date order. */
  readonly answers: readonly RunAnswer[]
  /** Days before today on which a run was due and none was done, in date order. */
  readonly missedOn: readonly Day[]
}

/** The answers to all runs of the log, and the run days that passed unused. Pure, like the plan itself. */
export function pastOf(request: PlanRequest): Past {
  const { route } = wayOf(request)
  const followed = followEach(route, runsIn(request), readingOf(request))
  return {
    answers: followed.map((one) => answerTo(route, one)),
    missedOn: missedDays(route, followed).map(dayFromNumber),
  }
}

function answerTo(route: Route, { run, before, after }: Followed): RunAnswer {
  const day = dayNumber(run.date)
  const missed = before.referred ? [] : route.resume(route, before.progress, day).because
  const { action, because } = after.open.includes(day) ? WAITS : (after.decision ?? WAITS)
  return {
    date: run.date,
    ...(run.id !== undefined && { id: run.id }),
    from: before.progress.stage,
    stage: after.progress.stage,
    action,
    because,
    missed,
  }
}

const WAITS = { action: 'await-morning', because: [becauseLogged('morning-open', {})] } as const

/** What the person moved, skipped or paused was not missed, nor what a refer or a rest barred. */
function missedDays(route: Route, followed: readonly Followed[]): readonly number[] {
  const courses: readonly Course[] = [beginCourse(route), ...followed.map(({ after }) => after)]
  const ranOn = followed.map(({ run }) => dayNumber(run.date))
  return courses.flatMap((course, index) =>
    unusedBetween(route, course, ranOn[index - 1] ?? route.startOn - 1, ranOn[index] ?? route.today),
  )
}

function unusedBetween(route: Route, course: Course, last: number, next: number): readonly number[] {
  if (course.referred || course.progress.done) return []
  const days = Array.from({ length: Math.max(next - last - 1, 0) }, (_, index) => last + 1 + index)
  return days.filter((day) => {
    const { progress } = route.resume(route, course.progress, day)
    return route.logged.closedOn(day) === null && hasSession(route, progress, day)
  })
}
