import { computed, type ReadableAtom } from 'nanostores'
import type { Plan } from '../domain/calendar/model.ts'
import { planFor } from '../domain/calendar/planFor.ts'
import { askPlan } from '../domain/plan/askPlan.ts'
import { questionsFor } from '../domain/plan/questions.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { $agreed, $today, circumstancesOf, screeningOn } from './builder.ts'
import { $measured } from './measured.ts'
import { $shelf } from './shelf.ts'

/** The request of the contract, and the plan that follows from it. */
export interface Planned {
  readonly request: PlanRequest
  readonly plan: Plan
}

const $request: ReadableAtom<PlanRequest | null> = computed(
  [$shelf, $agreed, $today, $measured],
  (shelf, agreed, now, measured) => {
    if (!agreed || !measured || measured === 'failed') return null
    const screening = screeningOn(shelf) ?? { takenOn: agreed.on, answers: {} }
    const asked = questionsFor(agreed.answers, circumstancesOf(screening, now)).map(({ id }) => id)
    const { baseline } = measured
    return askPlan({ answers: agreed.answers, asked, today: now, screening, log: [], baseline })
  },
)

/** The plan as of today; null before anything was agreed. Never stored: computed from what the person told us. */
export const $planned: ReadableAtom<Planned | null> = computed(
  $request,
  (request) => request && { request, plan: planFor(request) },
)
