import type { Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayFromNumber, dayNumber } from '../shared/days.ts'
import { afterRed } from './afterRed.ts'
import { beginCourse, type Course, type Decision } from './course.ts'
import { judgeLogged, type LoggedRun, type Outcome } from './judgeLogged.ts'
import type { PlannedRun, Resumed, Session } from './model.ts'
import { prescribe } from './prescribe.ts'
import { afterClean, afterRun, dueHalfStep, neededAt } from './progress.ts'
import type { Route } from './route.ts'
import { clockRunOut, passDay, passDays } from './stuck.ts'

/** What the log is read against. */
export interface Reading {
  readonly usualMorning: number
  /** A refer on that day was answered since, by a new checklist and where it is asked a new agreement. */
  readonly answered: (referOn: number) => boolean
}

/** Reads all runs in date order, each by the rules of its day, and lets the days since the last go by (section 6). */
export function followRuns(route: Route, runs: readonly LoggedRun[], reading: Reading): Course {
  const course = inOrder(runs).reduce<Course>(
    (before, run) => follow(route, reading, before, run),
    beginCourse(route),
  )
  return waitUntil(route, reading, course, route.today)
}

/** The same, with where the plan stood after each run. */
export function followEach(route: Route, runs: readonly LoggedRun[], reading: Reading): readonly Followed[] {
  let course = beginCourse(route)
  return inOrder(runs).map((run) => {
    const before = course
    course = follow(route, reading, before, run)
    return { run, before, after: course }
  })
}

export interface Followed {
  readonly run: LoggedRun
  readonly before: Course
  readonly after: Course
}

/** By date; two on one day by their running and their pain, so that the order of the log never matters. */
const inOrder = (runs: readonly LoggedRun[]): readonly LoggedRun[] =>
  runs.toSorted((one, other) => {
    if (one.date !== other.date) return one.date < other.date ? -1 : 1
    const others = weights(other)
    const differences = weights(one).map((weight, index) => weight - (others[index] ?? 0))
    return differences.find((difference) => difference !== 0) ?? 0
  })

const weights = (run: LoggedRun): readonly number[] => [
  run.runSeconds,
  run.painDuring,
  run.painNextMorning ?? 99,
  run.stage ?? 99,
  run.painEvening ?? 0,
  Number(run.completed),
  Number(run.half ?? false),
]

function follow(route: Route, reading: Reading, before: Course, run: LoggedRun): Course {
  const day = dayNumber(run.date)
  const waited = waitUntil(route, reading, before, day - 1)
  const own = { day, stage: run.stage ?? waited.progress.stage, runSeconds: run.runSeconds }
  if (waited.referred) return { ...waited, progress: afterRun(waited.progress, own) }
  const resumed = route.resume(route, waited.progress, day)
  const course = onResume(waited, resumed, day)
  const due = prescribe(route, course.progress, day)
  const { usualMorning } = reading
  const outcome = judgeLogged(route, { run, due, progress: course.progress, usualMorning })
  const ran = { ...own, stage: Math.min(own.stage, due?.stage ?? own.stage) }
  return clocked(route, reading, decide(route, reading, course, ran, due, outcome), day)
}

/** A new start sets the clocks of R-17 back; the first run starts them. */
function onResume(course: Course, { progress, newStart }: Resumed, day: number): Course {
  if (newStart) return { ...course, progress, highest: progress.stage, stuckDays: 0, begunOn: day }
  return { ...course, progress, begunOn: course.begunOn ?? day }
}

function decide(
  route: Route,
  reading: Reading,
  course: Course,
  ran: PlannedRun,
  due: Session | null,
  outcome: Outcome,
): Course {
  if (outcome.colour === 'red' || outcome.colour === 'refer') {
    const { course: after, refer } = afterRed(route, course, ran, outcome)
    return refer ? referOn(reading, course, after, ran.day, refer) : after
  }
  const progress = afterRun(course.progress, ran)
  if (outcome.colour === 'open') return { ...course, progress, open: [...course.open, ran.day] }
  if (outcome.colour === 'amber')
    return afterAmber(course, { ...progress, cleanSessions: 0, held: false }, outcome.because, ran.day)
  const calm = { ...course, redsInARow: 0 }
  if (!outcome.counts || due === null)
    return { ...calm, progress, decision: { action: 'repeat', because: outcome.because } }
  return afterGreen(route, calm, ran, due)
}

function afterAmber(course: Course, progress: Course['progress'], because: Reasons, day: number): Course {
  const build = progress.build && { ...progress.build, cleanSince: day }
  return {
    ...course,
    redsInARow: 0,
    progress: { ...progress, build },
    decision: { action: 'repeat', because },
  }
}

/** the run counts; a rise waits while a morning before it is not answered. */
function afterGreen(route: Route, course: Course, ran: PlannedRun, due: Session): Course {
  const before = course.progress
  const after = afterClean(route, before, ran, due)
  const rose = after.stage > before.stage || after.done || (after.build !== null && before.build === null)
  const [open] = course.open
  if (rose && open !== undefined) {
    const needed = neededAt(route, before, before.stage)
    const cleanSessions = Math.min(before.cleanSessions + 1, needed)
    const progress = { ...afterRun(before, ran), cleanSessions }
    const because = becauseLogged('rise-waits', { openOn: dayFromNumber(open) })
    return { ...course, progress, decision: { action: 'repeat', because: [because] } }
  }
  const highest = Math.max(course.highest, after.stage)
  const stuckDays = highest > course.highest ? 0 : course.stuckDays
  const decision = { action: actionAfter(rose, after.done), because: cleanReasons(route, before, after) }
  return { ...course, progress: after, highest, stuckDays, decision }
}

const actionAfter = (rose: boolean, done: boolean): Decision['action'] =>
  done ? 'finished' : rose ? 'advance' : 'repeat'

function cleanReasons(route: Route, before: Course['progress'], after: Course['progress']): Reasons {
  const { stage } = after
  if (after.done) return [becauseLogged('goal-reached', { minutes: route.goalMinutes })]
  if (after.build) return [becauseLogged('build-run', { minutes: route.goalMinutes })]
  if (stage > before.stage) return [becauseLogged('run-rose', { stage })]
  const needed = neededAt(route, after, stage)
  const half = dueHalfStep(route, after) !== null && dueHalfStep(route, before) === null
  const clean = becauseLogged('run-clean', { stage, clean: after.cleanSessions, needed })
  return half ? [clean, becauseLogged('run-half-next', { stage })] : [clean]
}

/** The clocks of R-17 on the day of a run. */
function clocked(route: Route, reading: Reading, course: Course, day: number): Course {
  if (course.referred) return course
  const passed = course.stuckDays === 0 ? course : passDay(route, course, day)
  const because = clockRunOut(route, passed, day)
  return because ? referOn(reading, passed, passed, day, because) : passed
}

function waitUntil(route: Route, reading: Reading, before: Course, until: number): Course {
  const { course, refer } = passDays(route, before, until)
  if (!refer) return course
  const referred = referOn(reading, course, course, refer.on, refer.because)
  return referred.referred ? referred : waitUntil(route, reading, referred, until)
}

/** the plan ends here, unless a new checklist has answered it since; then it starts again lower down. */
function referOn(reading: Reading, before: Course, after: Course, on: number, because: Reasons): Course {
  const ended = { ...after, lastReferOn: on, decision: { action: 'refer' as const, because } }
  if (!reading.answered(on)) return { ...ended, referred: { on, because } }
  const referredAt = before.progress.referredAt ?? before.progress.stage
  const progress = { ...after.progress, referredAt, build: null, restUntil: null }
  return { ...ended, progress, stuckDays: 0, begunOn: null }
}
