import type { Course } from '../course/course.ts'
import { followRuns } from '../course/follow.ts'
import { asOfToday, positionOf } from '../course/positionOf.ts'
import type { Route } from '../course/route.ts'
import type { GateFinding } from '../plan/finding.ts'
import { decideGate } from '../plan/gate.ts'
import { stepsOverCap } from '../plan/ownTable.ts'
import type { PlanRequest } from '../plan/request.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayFromNumber } from '../shared/days.ts'
import { withoutOldClearance } from './afterRefer.ts'
import { closedPlan } from './closedPlan.ts'
import { firstPlan, isFirst } from './firstPlan.ts'
import { flareOf } from './flare.ts'
import { graduationOf } from './graduate.ts'
import type { Note, Plan } from './model.ts'
import { openPlan } from './openPlan.ts'
import { strangeEntries } from './strangeEntries.ts'
import { readingOf, runsIn, wayOf } from './way.ts'

/** The plan that follows from a request, with every reason. Pure: the same request gives the same plan anywhere. */
export function planFor(request: PlanRequest): Plan {
  return isFirst(request) ? firstPlan(request) : followedPlan(request)
}

/** The plan as the log, an own table or a goal beyond 30 minutes makes it. */
function followedPlan(request: PlanRequest): Plan {
  const { pace, start, doors, route } = wayOf(request)
  const { progression } = request.profile
  const course = followRuns(route, runsIn(request), readingOf(request))
  const gate = decideGate(withoutOldClearance(request, course.lastReferOn), referFindings(course))
  const notes = [...strangeEntries(request), ...(progression ? overCapNotes(route) : [])]
  if (gate.outcome !== 'open' && !course.referred) return { ...closedPlan(request, gate, pace), notes }
  const position = positionOf(route, doors, course)
  const because = [...gate.because, ...start.because, ...pace.because] as const
  const flare = flareOf(request, course)
  const graduation = graduationOf(request, course, doors)
  const more = { ...(flare && { flare }), ...(graduation && { graduation }) }
  const now = asOfToday(route, course).progress
  const decided = { gate, start, pace: now.pace, position, because, notes, ...more }
  if (gate.outcome === 'open' && !course.progress.done) return openPlan(route, course.progress, decided)
  return { ...decided, calendar: [], ends: null }
}

/** Section 9: where the table's own step is over the cap, the person is told and asked. */
function overCapNotes({ ladder, pace }: Route): readonly Note[] {
  const stages = stepsOverCap(ladder, pace).map(({ stage }) => stage)
  return stages.length > 0 ? [{ code: 'own-steps-over-cap', values: { stages } }] : []
}

/** a refer that nothing has answered closes the gate until a clinician has looked. */
function referFindings({ referred }: Course): readonly GateFinding[] {
  if (!referred) return []
  const holds = becauseLogged('refer-holds', { on: dayFromNumber(referred.on) })
  return [...referred.because, holds].map((because) => ({ outcome: 'see-clinician', because }))
}
