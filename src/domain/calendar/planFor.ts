import { absencesOf } from '../course/absences.ts'
import { buildPhaseOf } from '../course/build.ts'
import type { Course } from '../course/course.ts'
import { followRuns } from '../course/follow.ts'
import { resumeAfter } from '../course/missed.ts'
import { asOfToday, positionOf } from '../course/positionOf.ts'
import { readinessOf } from '../course/readiness.ts'
import { type Route, routeOf } from '../course/route.ts'
import { doorsFor } from '../plan/doors.ts'
import type { GateFinding } from '../plan/finding.ts'
import { decideGate } from '../plan/gate.ts'
import type { Pace } from '../plan/model.ts'
import { ownLadder, ownStart, type Progression, stageWithin, stepsOverCap } from '../plan/ownTable.ts'
import { choosePace, type PaceChoice } from '../plan/pace.ts'
import type { PlanRequest } from '../plan/request.ts'
import { LADDER_MINUTES } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayFromNumber } from '../shared/days.ts'
import { answersRefer, withoutOldClearance } from './afterRefer.ts'
import { closedPlan } from './closedPlan.ts'
import { firstPlan, isFirst } from './firstPlan.ts'
import { flareOf } from './flare.ts'
import { graduationOf } from './graduate.ts'
import type { Note, Plan } from './model.ts'
import { openPlan } from './openPlan.ts'
import { strangeEntries } from './strangeEntries.ts'

/** The plan that follows from a request, with every reason. Pure: the same request gives the same plan anywhere. */
export function planFor(request: PlanRequest): Plan {
  return isFirst(request) ? firstPlan(request) : followedPlan(request)
}

/** The plan as the log, an own table or a goal beyond 30 minutes makes it. */
function followedPlan(request: PlanRequest): Plan {
  const pace = choosePace(request)
  const { progression } = request.profile
  const start = progression ? ownStart(progression) : chooseStart(request.profile, pace.pace)
  const doors = progression ? [] : doorsFor(request)
  const route = followedRoute(request, pace, start.stage, doors)
  const course = courseOf(request, route)
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

function followedRoute(
  request: PlanRequest,
  { pace }: PaceChoice,
  startStage: number,
  doors: ReturnType<typeof doorsFor>,
): Route {
  const absences = absencesOf(request.log)
  const mornings = readinessOf(request.log.filter((entry) => entry.kind === 'readiness'))
  const { goalMinutes, progression } = request.profile
  const beyond = goalMinutes > LADDER_MINUTES && !progression
  return routeOf(request, pace, startStage, {
    ...(progression && ownWays(request, progression, pace)),
    resume: resumeAfter(absences),
    logged: {
      closedOn: absences.closedOn,
      movedTo: absences.movedTo,
      pausedOn: absences.pausedOn,
      readinessOn: mornings.on,
      easierOn: mornings.easierOn,
    },
    build: beyond ? buildPhaseOf(doors) : null,
  })
}

/** An own table's rungs, and where R-05 would start on them after so many days without a run. */
function ownWays({ profile }: PlanRequest, progression: Progression, pace: Pace) {
  const ladder = ownLadder(progression)
  const houseStart = (daysOff: number) => chooseStart({ ...profile, daysOff }, pace).stage
  return { ladder, startAfter: (days: number) => Math.max(stageWithin(ladder, houseStart(days)), 1) }
}

/** Section 9: where the table's own step is over the cap, the person is told and asked. */
function overCapNotes({ ladder, pace }: Route): readonly Note[] {
  const stages = stepsOverCap(ladder, pace).map(({ stage }) => stage)
  return stages.length > 0 ? [{ code: 'own-steps-over-cap', values: { stages } }] : []
}

const courseOf = (request: PlanRequest, route: Route): Course =>
  followRuns(
    route,
    request.log.filter((entry) => entry.kind === 'run'),
    {
      usualMorning: request.profile.morningBase,
      answered: (referOn) => answersRefer(request, referOn),
    },
  )

/** a refer that nothing has answered closes the gate until a clinician has looked. */
function referFindings({ referred }: Course): readonly GateFinding[] {
  if (!referred) return []
  const holds = becauseLogged('refer-holds', { on: dayFromNumber(referred.on) })
  return [...referred.because, holds].map((because) => ({ outcome: 'see-clinician', because }))
}
