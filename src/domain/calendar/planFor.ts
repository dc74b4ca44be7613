import { decideGate } from '../plan/gate.ts'
import type { Gate } from '../plan/model.ts'
import { choosePace, type PaceChoice } from '../plan/pace.ts'
import type { PlanRequest } from '../plan/request.ts'
import { HORIZON_DAYS, LADDER_MINUTES, PREPARE_DAYS, PREVIEW_DAYS } from '../plan/rules.ts'
import { chooseStart } from '../plan/start.ts'
import { because } from '../shared/because.ts'
import { climb } from './climb.ts'
import { ALL_CLEAN, endsOf } from './ends.ts'
import { ladderDays } from './ladderDays.ts'
import type { Note, Plan } from './model.ts'
import { routeOf } from './route.ts'
import { walkDays } from './walkDays.ts'

/** The plan that follows from a request, with every reason. Pure: the same request gives the same plan anywhere. */
export function planFor(request: PlanRequest): Plan {
  const gate = decideGate(request)
  const pace = choosePace(request)
  if (gate.outcome === 'open') return runningPlan(request, gate, pace)
  if (gate.outcome === 'prepare') return walkingPlan(request, gate, pace)
  return {
    gate,
    start: null,
    pace: pace.pace,
    position: null,
    calendar: [],
    ends: null,
    because: [...gate.because, ...pace.because],
    notes: [],
  }
}

/** a gate of walking or impact is not passed, so walks come first. */
function walkingPlan(request: PlanRequest, gate: Gate, pace: PaceChoice): Plan {
  const reason = because('walks-first', { days: PREPARE_DAYS })
  return {
    gate,
    start: { stage: 0, because: gate.because },
    pace: pace.pace,
    position: { phase: 'ladder', stage: 0, cleanSessions: 0, action: 'start', because: [reason] },
    calendar: walkDays(request),
    ends: null,
    because: [...gate.because, ...pace.because, reason],
    notes: [],
  }
}

function runningPlan(request: PlanRequest, gate: Gate, { pace, because: paceReasons }: PaceChoice): Plan {
  const start = chooseStart(request.profile, pace)
  const { stage } = start
  const route = routeOf(request, pace, stage)
  const clean = climb(route, ALL_CLEAN, HORIZON_DAYS)
  const ends = endsOf(route, clean)
  const reason = because('plan-starts', { stage })
  return {
    gate,
    start,
    pace,
    position: { phase: 'ladder', stage, cleanSessions: 0, action: 'start', because: [reason] },
    calendar: ladderDays(clean.reached ? clean.days : clean.days.slice(0, PREVIEW_DAYS)),
    ends,
    because: [...gate.because, ...start.because, ...paceReasons],
    notes: notesOf(request.profile.goalMinutes, clean.reached, ends !== null),
  }
}

function notesOf(goalMinutes: number, reached: boolean, hasEnds: boolean): readonly Note[] {
  const notes: Note[] = []
  if (goalMinutes > LADDER_MINUTES)
    notes.push({ code: 'build-phase-later', values: { goalMinutes, ladderMinutes: LADDER_MINUTES } })
  if (!reached) notes.push({ code: 'goal-out-of-reach', values: { days: HORIZON_DAYS } })
  else if (!hasEnds) notes.push({ code: 'latest-end-unknown', values: {} })
  return notes
}
