import { atom, computed, type ReadableAtom } from 'nanostores'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import type { Plan } from '../domain/calendar/model.ts'
import { asOf } from '../domain/log/asOf.ts'
import type { LogEntry } from '../domain/log/model.ts'
import { askPlan } from '../domain/plan/askPlan.ts'
import { questionsFor } from '../domain/plan/questions.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { TOP_STAGE } from '../domain/plan/rules.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $today, circumstancesOf, screeningOn } from './builder.ts'
import { keptBy } from './keptBy.ts'
import { $measured } from './measured.ts'
import { $shelf } from './shelf.ts'
import { $told, openTold } from './told.ts'

/** The request of the contract, and the plan that follows from it. */
export interface Planned {
  readonly request: PlanRequest
  readonly plan: Plan
}

type Log = readonly LogEntry[]

/** Gives the request of any day, for what happened until then or for another log. */
export interface Asking {
  readonly askOn: (day: Day, log?: Log) => PlanRequest | null
}

/** Null before anything was agreed, and while what the plan reads is being read. */
export const $asking: ReadableAtom<Asking | null | 'failed'> = computed(
  [$shelf, $agreed, $measured, $told],
  (shelf, agreed, measured, told) => {
    if (measured === 'failed' || told === 'failed') return 'failed'
    if (!agreed || !measured || !told) return null
    const { answers, on } = agreed
    const screening = screeningOn(shelf) ?? { takenOn: on, answers: {} }
    const { limits, progression } = told
    const { baseline } = measured
    const askOn = (today: Day, all: Log = told.log) => {
      const asked = questionsFor(answers, circumstancesOf(screening, today)).map(({ id }) => id)
      const log = [...asOf(all, today, progression?.stages.length ?? TOP_STAGE)]
      return askPlan({ answers, asked, today, screening, log, baseline, limits, progression })
    }
    return { askOn }
  },
)

/** What the plan of today is computed from; null before anything was agreed. */
export const $request: ReadableAtom<PlanRequest | null | 'failed'> = computed(
  [$asking, $today],
  (asking, now) => (asking && asking !== 'failed' ? asking.askOn(now) : asking),
)

/** The same, one object for one question: the same request gives the same plan. */
const $asked: ReadableAtom<PlanRequest | null | 'failed'> = computed(
  $request,
  keptBy<PlanRequest | null | 'failed'>(JSON.stringify),
)

type Engine = (request: PlanRequest) => Plan

/** The whole engine. Null while it comes, `failed` where it cannot. */
export const $engine = atom<{ readonly planFor: Engine } | null | 'failed'>(null)

/**
 * The plan as of today; null before anything was agreed. Never stored: computed from what the person told us. The part
 * of the engine that only some plans need is fetched for them: null while it comes, `failed` where it cannot.
 */
export const $planned: ReadableAtom<Planned | null | 'failed'> = computed(
  [$asked, $engine],
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
  import('../domain/calendar/planFor.ts').then(
    ({ planFor }) => $engine.set({ planFor }),
    () => $engine.set('failed'),
  )
}
