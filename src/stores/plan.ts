import { atom, computed, type ReadableAtom } from 'nanostores'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import type { Plan } from '../domain/calendar/model.ts'
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

type Engine = (request: PlanRequest) => Plan
const $engine = atom<Engine | null | 'failed'>(null)

/**
 * The plan as of today; null before anything was agreed. Never stored: computed from what the person told us. The part
 * of the engine that only some plans need is fetched for them: null while it comes, `failed` where it cannot.
 */
export const $planned: ReadableAtom<Planned | null | 'failed'> = computed(
  [$request, $engine],
  (request, engine) => {
    if (request && isFirst(request)) return { request, plan: firstPlan(request) }
    return typeof engine === 'function' ? request && { request, plan: engine(request) } : engine
  },
)

/** Fetches the whole engine as soon as a plan needs it. Call it after mount; returns what undoes it. */
export const openPlanned = (): (() => void) =>
  $request.subscribe((request) => {
    if (!request || isFirst(request) || $engine.get()) return
    import('../domain/calendar/planFor.ts').then(
      ({ planFor }) => $engine.set(planFor),
      () => $engine.set('failed'),
    )
  })
