import type { DoorRule } from '../plan/doors.ts'
import type { Position } from '../plan/model.ts'
import { type Because, because } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayFromNumber } from '../shared/days.ts'
import type { Course, Decision } from './course.ts'
import { doorsOn } from './doorsOn.ts'
import type { Progress, Resumed } from './model.ts'
import type { Route } from './route.ts'

/** The plan as of `today`, days without a run among it. A plan that has ended stays where it ended. */
export const asOfToday = (route: Route, { progress, referred }: Course): Resumed =>
  referred || progress.done ? { progress, because: [] } : route.resume(route, progress, route.today)

/** Where the plan stands as of `today`: the stage of the next session, and the decision that holds. */
export function positionOf(route: Route, doors: readonly DoorRule[], course: Course): Position {
  const { progress, because: gone } = asOfToday(route, course)
  const { action, because: reasons } = decisionOf(route, course, progress, gone)
  const { restUntil, stage, cleanSessions, build } = progress
  const resting = action === 'step-back' && restUntil !== null && restUntil > route.today
  const now = build ? doorsOn(doors, build, route.today) : null
  const door = now?.open.at(-1)
  return {
    phase: progress.done ? 'done' : build ? 'build' : 'ladder',
    stage,
    ...(door && { door }),
    cleanSessions,
    action,
    ...(resting && { restUntil: dayFromNumber(restUntil) }),
    because: [...reasons, ...(build ? doorReasons(doors, course, route.today) : [])],
  }
}

/** The first that holds: a refer, the goal, a rest after a red run, an open morning, a day off, days missed, the last run. */
function decisionOf(route: Route, course: Course, progress: Progress, gone: readonly Because[]): Decision {
  const { referred, decision } = course
  if (referred) return { action: 'refer', because: referred.because }
  if (progress.done && decision) return decision
  return (
    restAfterRed(route, course, progress) ??
    openMorning(course) ??
    dayOff(route) ??
    afterMissed(course, progress, gone) ??
    lastDecision(decision, progress)
  )
}

/** A step back stays one while its rest lasts, whatever was run meanwhile. */
function restAfterRed({ today }: Route, { stepBack }: Course, { restUntil }: Progress): Decision | null {
  return restUntil !== null && restUntil > today ? stepBack : null
}

/** A morning not answered waits, unless a red run came after it. */
function openMorning({ open, reds }: Course): Decision | null {
  const waits = (open.at(-1) ?? 0) > (reds.at(-1) ?? 0)
  return waits ? { action: 'await-morning', because: [becauseLogged('morning-open', {})] } : null
}

function dayOff({ logged, today }: Route): Decision | null {
  const lowered = logged.readinessOn(today)
  const reason = logged.closedOn(today) ?? (lowered?.to === 'swap' ? lowered.because : null)
  return reason && { action: 'rest', because: [reason] }
}

function afterMissed({ progress: before }: Course, now: Progress, gone: readonly Because[]): Decision | null {
  const [first, ...rest] = gone
  if (!first) return null
  if (before.referredAt !== null) return { action: 'start', because: [first, ...rest] }
  return { action: now.stage < before.stage ? 'step-back' : 'repeat', because: [first, ...rest] }
}

function lastDecision(decision: Decision | null, { stage }: Progress): Decision {
  if (decision === null) return { action: 'start', because: [because('plan-starts', { stage })] }
  return decision.action === 'step-back' ? { ...decision, action: 'repeat' } : decision
}

function doorReasons(doors: readonly DoorRule[], { progress }: Course, today: number): readonly Because[] {
  if (!progress.build) return []
  const { open, shut, next } = doorsOn(doors, progress.build, today)
  const cleanWeeks = Math.floor((today - progress.build.cleanSince) / 7)
  const last = open.at(-1)
  return [
    ...(last ? [becauseLogged('door-open', { door: last, cleanWeeks })] : []),
    ...shut.map((limited) => becauseLogged('door-limit', limited)),
    ...(next ? [becauseLogged('door-waits', { door: next.door, neededWeeks: next.weeks })] : []),
  ]
}
