import type { Gate } from '../plan/model.ts'
import type { PaceChoice } from '../plan/pace.ts'
import type { PlanRequest } from '../plan/request.ts'
import { PREPARE_DAYS } from '../plan/rules.ts'
import { because } from '../shared/because.ts'
import type { Plan } from './model.ts'
import { walkDays } from './walkDays.ts'

/** The plan of a gate that is not open: walks where it says `prepare`, else nothing but its reasons. */
export function closedPlan(request: PlanRequest, gate: Gate, pace: PaceChoice): Plan {
  const closed = {
    gate,
    start: null,
    pace: pace.pace,
    position: null,
    calendar: [],
    ends: null,
    because: [...gate.because, ...pace.because] as const,
    notes: [],
  }
  return gate.outcome === 'prepare' ? { ...closed, ...walkingPlan(request, gate, pace) } : closed
}

/** a gate of walking or impact is not passed, so walks come first. */
function walkingPlan(request: PlanRequest, gate: Gate, pace: PaceChoice) {
  const reason = because('walks-first', { days: PREPARE_DAYS })
  return {
    start: { stage: 0, because: gate.because },
    position: { phase: 'ladder', stage: 0, cleanSessions: 0, action: 'start', because: [reason] },
    calendar: walkDays(request),
    because: [...gate.because, ...pace.because, reason],
  } as const
}
