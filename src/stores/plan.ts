import { atom, computed, type ReadableAtom } from 'nanostores'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import type { Plan } from '../domain/calendar/model.ts'
import { asOf } from '../domain/log/asOf.ts'
import { askPlan } from '../domain/plan/askPlan.ts'
import { questionsFor } from '../domain/plan/questions.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { TOP_STAGE } from '../domain/plan/rules.ts'
import type { Screening } from '../domain/screening/model.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $lastScreening, $today, type Agreed, circumstancesOf } from './builder.ts'
import { $measured, type Measured } from './measured.ts'
import { $told, openTold, type Told } from './told.ts'

/** The request of the contract, and the plan that follows from it. */
export interface Planned {
  readonly request: PlanRequest
  readonly plan: Plan
}

/** All that a plan is computed from. */
export interface Sources {
  readonly agreed: Agreed
  /** The checklist done last; null where there is none. */
  readonly screening: Screening | null
  readonly today: Day
  readonly measured: Measured
  readonly told: Told
}

/** The request of the contract, for what happened until that day; null where the answers name no reason to plan. */
export function requestFrom({ agreed, screening: last, today, measured, told }: Sources): PlanRequest | null {
  const screening = last ?? { takenOn: agreed.on, answers: {} }
  const asked = questionsFor(agreed.answers, circumstancesOf(screening, today)).map(({ id }) => id)
  const { limits, progression } = told
  const log = [...asOf(told.log, today, progression?.stages.length ?? TOP_STAGE)]
  const { baseline } = measured
  return askPlan({ answers: agreed.answers, asked, today, screening, log, baseline, limits, progression })
}

/** Gives the request of any day, for what happened until then or for another log. */
export interface Asking {
  readonly askOn: (day: Day, log?: Told['log']) => PlanRequest | null
}

/** Null before anything was agreed, and while what the plan reads is being read. */
export const $asking: ReadableAtom<Asking | null | 'failed'> = computed(
  [$lastScreening, $agreed, $measured, $told],
  (screening, agreed, measured, told) => {
    if (measured === 'failed' || told === 'failed') return 'failed'
    if (!agreed || !measured || !told) return null
    return {
      askOn: (today: Day, log: Told['log'] = told.log) =>
        requestFrom({ agreed, screening, today, measured, told: { ...told, log } }),
    }
  },
)

/** What the plan of today is computed from, one object while none of it changes; null before anything was agreed. */
export const $request: ReadableAtom<PlanRequest | null | 'failed'> = computed(
  [$asking, $today],
  (asking, now) => (asking && asking !== 'failed' ? asking.askOn(now) : asking),
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
