import { beginCourse, type Course } from '../course/course.ts'
import { type Followed, followEach } from '../course/follow.ts'
import type { LoggedRun } from '../course/judgeLogged.ts'
import { sessionOn } from '../course/missed.ts'
import type { Session } from '../course/model.ts'
import type { Route } from '../course/route.ts'
import { COMPLETED_SHARE } from '../course/rules.ts'
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
  /** It was done whole, and was the session that the plan had for that day; after the goal every whole run is. */
  readonly asPlanned: boolean
  readonly action: Position['action']
  readonly because: Reasons
  /** What the days without a run before it had cost; empty where they cost nothing. */
  readonly missed: readonly Because[]
  /** Why its week was an easier one; null where it was none. */
  readonly easier: Reasons | null
}

/** What has become of a plan so far. */
export interface Past {
  /** In date order. */
  readonly answers: readonly RunAnswer[]
  /** Days before today on which a run was due and none was done, in date order. */
  readonly missedOn: readonly Day[]
  /** Days before today on which a morning's answers made a run a walk or a rest. */
  readonly swappedOn: readonly Day[]
}

/** The answers to all runs of the log, and the run days that passed unused. Pure, like the plan itself. */
export function pastOf(request: PlanRequest): Past {
  const { route, followed } = followLog(request)
  const unused = unusedDays(route, followed)
  const daysOf = (ran: boolean) =>
    unused.filter(({ due }) => due.runSeconds > 0 === ran).map(({ day }) => dayFromNumber(day))
  return {
    answers: followed.map((one) => answerTo(route, one)),
    missedOn: daysOf(true),
    swappedOn: daysOf(false),
  }
}

/** The answers alone, for trying a change out. */
export function answersOf(request: PlanRequest): readonly RunAnswer[] {
  const { route, followed } = followLog(request)
  return followed.map((one) => answerTo(route, one))
}

function followLog(request: PlanRequest) {
  const { route } = wayOf(request)
  return { route, followed: followEach(route, runsIn(request), readingOf(request)) }
}

function answerTo(route: Route, { run, before, after }: Followed): RunAnswer {
  const day = dayNumber(run.date)
  const { progress, because: missed } = before.referred
    ? { progress: before.progress, because: [] }
    : route.resume(route, before.progress, day)
  const { action, because } = after.open.includes(day) ? WAITS : (after.decision ?? WAITS)
  const due = before.referred || route.logged.closedOn(day) ? null : sessionOn(route, progress, day)
  return {
    date: run.date,
    ...(run.id !== undefined && { id: run.id }),
    from: before.progress.stage,
    stage: after.progress.stage,
    asPlanned: before.progress.done ? run.completed : isWhole(run, due),
    action,
    because,
    missed,
    easier: due?.change === 'easier-week' ? due.because : null,
  }
}

/** As much running as was due, within the share that a completed run asks for: neither less nor more. */
function isWhole({ completed, stage, runSeconds }: LoggedRun, due: Session | null): boolean {
  if (due === null || due.change === 'swap' || !completed || stage !== due.stage) return false
  const [less, more] = [Math.min(runSeconds, due.runSeconds), Math.max(runSeconds, due.runSeconds)]
  return less >= COMPLETED_SHARE * more
}

const WAITS = { action: 'await-morning', because: [becauseLogged('morning-open', {})] } as const

interface Unused {
  readonly day: number
  readonly due: Session
}

/** What the person moved, skipped or paused was not missed, nor what a refer or a rest barred. */
function unusedDays(route: Route, followed: readonly Followed[]): readonly Unused[] {
  const courses: readonly Course[] = [beginCourse(route), ...followed.map(({ after }) => after)]
  const ranOn = followed.map(({ run }) => dayNumber(run.date))
  return courses.flatMap((course, index) =>
    unusedBetween(route, course, ranOn[index - 1] ?? route.startOn - 1, ranOn[index] ?? route.today),
  )
}

function unusedBetween(route: Route, course: Course, last: number, next: number): readonly Unused[] {
  if (course.referred || course.progress.done) return []
  const days = Array.from({ length: Math.max(next - last - 1, 0) }, (_, index) => last + 1 + index)
  return days.flatMap((day) => {
    if (route.logged.closedOn(day) !== null) return []
    const { progress } = route.resume(route, course.progress, day)
    const due = sessionOn(route, progress, day)
    return due ? [{ day, due }] : []
  })
}
