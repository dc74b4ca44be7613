import type { PlanRequest, Profile } from '../plan/request.ts'
import { CONDITIONS, POSTNATAL_WEEKS } from '../plan/rules.ts'
import { dayNumber } from '../shared/days.ts'

/** A refer is answered by a later checklist, and where section 4 asks for one by a later agreement. */
export function answersRefer({ screening, profile }: PlanRequest, referOn: number): boolean {
  if (dayNumber(screening.takenOn) <= referOn) return false
  return !asksAgreement(profile) || isAfter(profile.clearanceOn, referOn)
}

/** After a refer an agreement from before it counts no more. */
export function withoutOldClearance(request: PlanRequest, referOn: number | null): PlanRequest {
  const { clearanceOn, ...profile } = request.profile
  return referOn === null || isAfter(clearanceOn, referOn) ? request : { ...request, profile }
}

/** Section 4: this person runs only once a clinician agreed. */
export function asksAgreement({ condition, weeksSinceBirth = 0 }: Profile): boolean {
  const { clearance } = CONDITIONS[condition]
  if (clearance === 'until-twelve-weeks') return weeksSinceBirth < POSTNATAL_WEEKS
  return clearance !== 'none'
}

const isAfter = (day: Profile['clearanceOn'], referOn: number): boolean =>
  day !== undefined && dayNumber(day) > referOn
