import { atom, computed, type ReadableAtom } from 'nanostores'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import type { Plan } from '../domain/calendar/model.ts'
import { asOf } from '../domain/log/asOf.ts'
import { askPlan } from '../domain/plan/askPlan.ts'
import { questionsFor } from '../domain/plan/questions.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { TOP_STAGE } from '../domain/plan/rules.ts'
import { $agreed, $today, circumstancesOf, screeningOn } from './builder.ts'
import { $measured } from './measured.ts'
import { $shelf } from './shelf.ts'
import { $told, openTold } from './told.ts'

/** The request of the contract, and the plan that follows from it. */
export interface Planned {
  readonly request: PlanRequest
  readonly plan: Plan
}

/** What the plan of that day is computed from, for what happened until then; null before anything was agreed. */
export const $request: ReadableAtom<PlanRequest | null | 'failed'> = computed(
  [$shelf, $agreed, $today, $measured, $told],
  (shelf, agreed, now, measured, told) => {
    if (measured === 'failed' || told === 'failed') return 'failed'
    if (!agreed || !measured || !told) return null
    const screening = screeningOn(shelf) ?? { takenOn: agreed.on, answers: {} }
    const asked = questionsFor(agreed.answers, circumstancesOf(screening, now)).map(({ id }) => id)
    const { limits, progression } = told
    const log = [...asOf(told.log, now, progression?.stages.length ?? TOP_STAGE)]
    const { baseline } = measured
    const { answers } = agreed
    return askPlan({ answers, asked, today: now, screening, log, baseline, limits, progression })
  },
)

type Engine = (request: PlanRequest) => Plan

/** The whole engine. Null while it comes, `failed` where it cannot. */
export const $engine = atom<{ readonly planFor: Engine } | null | 'failed'>(null)

/**
 * The plan as of today; null before anything was agreed. Never stored: computed from what the person told us. The part
 * of the engine that only some plans need is fetched for them: null while it comes, `failed` where it cannot.
 */
export const $planned: ReadableAtom<Planned | null | 'failed'> = computed(
  [$request, $engine],
  (request, engine) => {
    if (request === null || request === 'failed') return request
    if (isFirst(request)) return { request, plan: firstPlan(request) }
    return engine && engine !== 'failed' ? { request, plan: engine.planFor(request) } : engine
  },
)

/** Reads what the plan needs, and fetches the whole engine where a plan needs it. After mount; returns what undoes it. */
export function openPlanned(): () => void {
  const closings = [
    openTold(),
    $request.subscribe((request) => {
      if (request && request !== 'failed' && !isFirst(request)) fetchEngine()
    }),
  ]
  return () => {
    for (const close of closings) close()
  }
}

/** Fetches the whole engine, for a plan with a log or for trying a change out. */
export function fetchEngine(): void {
  if ($engine.get()) return
  import('./engine.ts').then(
    ({ planFor }) => $engine.set({ planFor }),
    () => $engine.set('failed'),
  )
}
