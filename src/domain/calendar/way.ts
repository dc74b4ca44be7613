import { absencesOf } from '../course/absences.ts'
import { buildPhaseOf } from '../course/build.ts'
import type { Reading } from '../course/follow.ts'
import type { LoggedRun } from '../course/judgeLogged.ts'
import { resumeAfter } from '../course/missed.ts'
import { readinessOf } from '../course/readiness.ts'
import { type Route, routeOf } from '../course/route.ts'
import { type DoorRule, doorsFor } from '../plan/doors.ts'
import type { Pace, Start } from '../plan/model.ts'
import { ownLadder, ownStart, type Progression, stageWithin } from '../plan/ownTable.ts'
import { choosePace, type PaceChoice } from '../plan/pace.ts'
import type { PlanRequest } from '../plan/request.ts'
import { LADDER_MINUTES } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import { answersRefer } from './afterRefer.ts'

/** The way of a plan that a log, an own table or a goal beyond 30 minutes shapes, and where it begins. */
export interface Way {
  readonly pace: PaceChoice
  readonly start: Start
  readonly doors: readonly DoorRule[]
  readonly route: Route
}

export function wayOf(request: PlanRequest): Way {
  const pace = choosePace(request)
  const { progression } = request.profile
  const start = progression ? ownStart(progression) : chooseStart(request.profile, pace.pace)
  const doors = progression ? [] : doorsFor(request)
  return { pace, start, doors, route: followedRoute(request, pace, start.stage, doors) }
}

export const runsIn = ({ log }: PlanRequest): readonly LoggedRun[] =>
  log.filter((entry) => entry.kind === 'run')

/** What the runs are read against: the usual morning, and whether a refer was answered. */
export const readingOf = (request: PlanRequest): Reading => ({
  usualMorning: request.profile.morningBase,
  answered: (referOn) => answersRefer(request, referOn),
})

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
