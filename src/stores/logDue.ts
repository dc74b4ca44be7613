import { computed, type ReadableAtom } from 'nanostores'
import { type DueThen, dueOn, NOTHING_DUE } from '../domain/calendar/dueOn.ts'
import { firstPlan, isFirst } from '../domain/calendar/firstPlan.ts'
import { before } from '../domain/log/before.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $agreed } from './builder.ts'
import { $formDay, $formEntry } from './logForm.ts'
import { $ready } from './part.ts'
import { $asking, $engine, type Asking, fetchEngine } from './plan.ts'
import { $told, openTold } from './told.ts'

/**
 * What the plan of the form's day had for it, asked again for another day alone. Null while the plan is being read,
 * `failed` where it cannot.
 */
export const $due: ReadableAtom<DueThen | null | 'failed'> = computed(
  [$ready, $formDay, $formEntry, $asking, $told, $engine, $agreed],
  (ready, typed, kept, asking, told, engine, agreed) => {
    if (!ready || told === null) return null
    if (!agreed) return NOTHING_DUE
    if (asking === 'failed' || engine === 'failed' || told === 'failed') return 'failed'
    const day = parseDay(typed)
    if (!asking || !day) return asking && NOTHING_DUE
    const others = told.log.filter((entry) => entry.id !== kept?.id)
    const request = requestThen(asking, day, others)
    if (!request) return NOTHING_DUE
    if (isFirst(request)) return dueOn(firstPlan(request), day)
    return engine && dueOn(engine.planFor(request), day)
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
