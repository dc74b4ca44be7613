import { begin } from '../course/progress.ts'
import { routeOf } from '../course/route.ts'
import { decideGate } from '../plan/gate.ts'
import { choosePace } from '../plan/pace.ts'
import type { PlanRequest } from '../plan/request.ts'
import { LADDER_MINUTES } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import { because } from '../shared/because.ts'
import { closedPlan } from './closedPlan.ts'
import type { Plan } from './model.ts'
import { openPlan } from './openPlan.ts'

/** A plan before anything was logged, up the house ladder: all that a first visit needs. */
export const isFirst = ({ log, profile }: PlanRequest): boolean =>
  log.length === 0 && !profile.progression && profile.goalMinutes <= LADDER_MINUTES

/** The first plan of a request that `isFirst`. It is `planFor` without the code that reads a log. */
export function firstPlan(request: PlanRequest): Plan {
  const gate = decideGate(request)
  const pace = choosePace(request)
  if (gate.outcome !== 'open') return closedPlan(request, gate, pace)
  const start = chooseStart(request.profile, pace.pace)
  const { stage } = start
  const route = routeOf(request, pace.pace, stage)
  const reason = because('plan-starts', { stage })
  return openPlan(route, begin(route), {
    gate,
    start,
    pace: pace.pace,
    position: { phase: 'ladder', stage, cleanSessions: 0, action: 'start', because: [reason] },
    because: [...gate.because, ...start.because, ...pace.because],
    notes: [],
  })
}
