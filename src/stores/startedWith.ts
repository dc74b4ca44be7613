import { computed, type ReadableAtom } from 'nanostores'
import { planFor } from '../domain/calendar/planFor.ts'
import type { Day } from '../domain/shared/days.ts'
import { firstAgreedOn } from './agreement.ts'
import { $lastScreening } from './builder.ts'
import { $measured, type Measured } from './measured.ts'
import { type Planned, requestFrom } from './plan.ts'
import { $shelf } from './shelf.ts'
import { $told, type Told } from './told.ts'

/**
 * The plan as it stood on the day it was agreed to, computed like any other: those answers, an empty log, and what was
 * known by then. Null where that day's gate cannot be told any more.
 */
export const $startedWith: ReadableAtom<Planned | null> = computed(
  [$shelf, $lastScreening, $measured, $told],
  (shelf, last, measured, told) => {
    const agreed = firstAgreedOn(shelf)
    if (!agreed || !measured || measured === 'failed' || !told || told === 'failed') return null
    const request = requestFrom({
      agreed,
      screening: last && { ...last, takenOn: earlier(last.takenOn, agreed.on) },
      today: agreed.on,
      measured: measuredBy(measured, agreed.on),
      told: toldBy(told, agreed.on),
    })
    if (!request) return null
    const plan = planFor(request)
    return plan.gate.outcome === 'open' ? { request, plan } : null
  },
)

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/** A self-test of later days was not known. */
const measuredBy = ({ baseline, answersFor }: Measured, on: Day): Measured => ({
  baseline: baseline && baseline.takenOn <= on ? baseline : undefined,
  answersFor,
})

/** Of the limits those that held already. */
const toldBy = ({ limits, progression }: Told, on: Day): Told => ({
  log: [],
  limits: limits.filter(({ from }) => from <= on),
  progression,
})
