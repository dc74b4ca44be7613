import { computed, type ReadableAtom } from 'nanostores'
import { type DueThen, dueOn, NOTHING_DUE } from '../domain/calendar/dueOn.ts'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import { before } from '../domain/log/before.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $agreed } from './builder.ts'
import { keptBy } from './keptBy.ts'
import { $logForm } from './logForm.ts'
import { $asking, $engine, type Asking, fetchEngine } from './plan.ts'
import { $told, openTold } from './told.ts'

/** What a plan is asked about the form's day; `nothing` where there is no plan to ask, or no such day. */
type Question = { readonly day: Day; readonly request: PlanRequest } | 'nothing' | 'failed' | null

/** One object for one question: every key typed changes the shelf and not the plan. */
const $question: ReadableAtom<Question> = computed(
  computed([$logForm, $asking, $told, $agreed], ({ ready, form, kept }, asking, told, agreed): Question => {
    if (!ready || told === null) return null
    if (!agreed) return 'nothing'
    if (asking === 'failed' || told === 'failed') return 'failed'
    const day = parseDay(form.date ?? '')
    if (!asking || !day) return asking && 'nothing'
    const others = told.log.filter((entry) => entry.id !== kept?.id)
    const request = requestThen(asking, day, others)
    return request ? { day, request } : 'nothing'
  }),
  keptBy<Question>(JSON.stringify),
)

/** What the plan of the form's day had for it. Null while the plan is being read, `failed` where it cannot. */
export const $due: ReadableAtom<DueThen | null | 'failed'> = computed(
  [$question, $engine],
  (question, engine) => {
    if (question === null || question === 'failed') return question
    if (question === 'nothing') return NOTHING_DUE
    const { day, request } = question
    if (isFirst(request)) return dueOn(firstPlan(request), day)
    return engine && engine !== 'failed' ? dueOn(engine.planFor(request), day) : engine
  },
)

/** Reads what the plan needs, and fetches the whole engine. After mount; returns what undoes it. */
export function openDue(): () => void {
  fetchEngine()
  return openTold()
}

/** A checklist that was answered later holds for the days before as well: only what was run is asked here. */
function requestThen({ askOn }: Asking, day: Day, log: readonly PlanRequest['log'][number][]) {
  const request = askOn(day, before(log, day))
  if (!request || request.screening.takenOn <= day) return request
  return { ...request, screening: { ...request.screening, takenOn: day } }
}
