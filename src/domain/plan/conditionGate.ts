import { type Because, because } from '../shared/because.ts'
import { clearanceOn } from './clearance.ts'
import type { GateFinding } from './finding.ts'
import type { PlanRequest } from './request.ts'
import { CONDITIONS, POSTNATAL_WEEKS } from './rules.ts'

/** What the condition itself asks before any plan: a clinician's agreement, or a clinician and no plan (section 4). */
export function conditionFindings(request: PlanRequest): readonly GateFinding[] {
  const reason = clinicianFirst(request)
  return reason ? [{ outcome: 'see-clinician', because: reason }] : []
}

function clinicianFirst(request: PlanRequest): Because | null {
  const { condition, weeksSinceBirth } = request.profile
  const { clearance } = CONDITIONS[condition]
  if (clearance === 'never-enough') return because('bone-high-risk', {})
  if (clearance === 'none' || clearanceOn(request) !== null) return null
  if (clearance === 'needed') return because('clearance-missing', { condition })
  return afterBirth(weeksSinceBirth)
}

/** Weeks left open count as too few. Our rule: unknown is never enough. */
function afterBirth(weeks: number | undefined): Because | null {
  if (weeks === undefined) return because('birth-unknown', {})
  return weeks < POSTNATAL_WEEKS ? because('birth-recent', { weeks, neededWeeks: POSTNATAL_WEEKS }) : null
}
