import { climb } from '../course/climb.ts'
import type { Progress } from '../course/model.ts'
import type { Route } from '../course/route.ts'
import type { Gate, Pace, Position, Start } from '../plan/model.ts'
import { HORIZON_DAYS, PREVIEW_DAYS } from '../plan/rules.ts'
import type { Reasons } from '../shared/because.ts'
import { ALL_CLEAN, endsOf } from './ends.ts'
import { ladderDays } from './ladderDays.ts'
import type { Note, Plan } from './model.ts'
import { withStrength } from './withStrength.ts'

/** What was decided before the calendar is laid. */
export interface Decided extends Pick<Plan, 'flare' | 'graduation'> {
  readonly gate: Gate
  readonly start: Start
  readonly pace: Pace
  readonly position: Position
  readonly because: Reasons
  readonly notes: readonly Note[]
}

/** The plan of an open gate, from `today` to its expected end: as if every session from here on were clean. */
export function openPlan(route: Route, progress: Progress, decided: Decided): Plan {
  const clean = climb(route, progress, ALL_CLEAN, HORIZON_DAYS)
  const ends = endsOf(route, progress, clean)
  const days = clean.reached ? clean.days : clean.days.slice(0, PREVIEW_DAYS)
  return {
    ...decided,
    calendar: withStrength(ladderDays(days)),
    ends,
    notes: [...decided.notes, ...endNotes(clean.reached, ends !== null)],
  }
}

function endNotes(reached: boolean, hasEnds: boolean): readonly Note[] {
  if (!reached) return [{ code: 'goal-out-of-reach', values: { days: HORIZON_DAYS } }]
  return hasEnds ? [] : [{ code: 'latest-end-unknown', values: {} }]
}
