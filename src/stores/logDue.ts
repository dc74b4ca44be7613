import { computed, type ReadableAtom } from 'nanostores'
import { type DueThen, dueOn, NOTHING_DUE } from '../domain/calendar/dueOn.ts'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import type { Plan } from '../domain/calendar/model.ts'
import { before } from '../domain/log/before.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $agreed } from './builder.ts'
import { $logForm } from './logForm.ts'
import { $asking, $engine, type Asking, fetchEngine } from './plan.ts'
import { $told, openTold } from './told.ts'

/** What the plan of the form's day had for it. Null while the plan is being read, `failed` where it cannot. */
export const $due: ReadableAtom<DueThen | null | 'failed'> = computed(
  [$logForm, $asking, $told, $engine, $agreed],
  ({ ready, form, kept }, asking, told, engine, agreed) => {
    if (!ready || told === null) return null
    if (!agreed) return NOTHING_DUE
    if (asking === 'failed' || engine === 'failed' || told === 'failed') return 'failed'
    const day = parseDay(form.date ?? '')
    if (!asking || !day) return asking && NOTHING_DUE
    const request = requestThen(
      asking,
      day,
      told.log.filter((entry) => entry.id !== kept?.id),
    )
    if (!request) return NOTHING_DUE
    const plan = isFirst(request) ? firstPlan(request) : engine && planOnce(request, engine.planFor)
    return plan && dueOn(plan, day)
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

let last: { readonly request: PlanRequest; readonly plan: Plan } | null = null

/** Every key typed changes the shelf and not the plan: the same request is not answered twice. */
function planOnce(request: PlanRequest, planFor: (request: PlanRequest) => Plan): Plan {
  if (!last || !same(last.request, request)) last = { request, plan: planFor(request) }
  return last.plan
}

function same({ log: one, ...rest }: PlanRequest, { log: other, ...others }: PlanRequest): boolean {
  const sameLog = one.length === other.length && one.every((entry, index) => entry === other[index])
  return sameLog && JSON.stringify(rest) === JSON.stringify(others)
}
