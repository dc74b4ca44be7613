import { CLEARANCE_LASTS_DAYS } from '../screening/rules.ts'
import { type Day, daysBetween } from '../shared/days.ts'
import type { PlanRequest } from './request.ts'

/** The day a clinician agreed, if that day has come. */
export function clearanceOn({ profile, today }: PlanRequest): Day | null {
  const on = profile.clearanceOn
  return on !== undefined && daysBetween(on, today) >= 0 ? on : null
}

/** The agreement answers the flags that it may answer: it was recent enough at the screening. */
export function clearanceAnswersFlags(request: PlanRequest): boolean {
  const on = clearanceOn(request)
  return on !== null && daysBetween(on, request.screening.takenOn) <= CLEARANCE_LASTS_DAYS
}
