import { onHurtSide } from '../baseline/goals.ts'
import type { BaselineResult } from '../baseline/model.ts'
import { HEEL_RAISE_PAIN_LIMIT, IMPACT_NEEDS } from '../baseline/rules.ts'
import { type Because, because } from '../shared/because.ts'
import type { GateFinding } from './finding.ts'
import type { Condition } from './model.ts'
import type { PlanRequest, Profile } from './request.ts'
import { CONDITIONS } from './rules.ts'

/** R-03 and the heel raises of section 4. Where answer and baseline differ, the stricter holds. */
export function impactFindings({ profile, baseline }: PlanRequest): readonly GateFinding[] {
  const condition = CONDITIONS[profile.condition]
  const results = baseline?.results ?? []
  const reasons = [...impact(condition, profile, results), ...heelRaises(condition, profile, results)]
  return reasons.map((reason) => ({ outcome: 'prepare', because: reason }))
}

function impact(
  condition: Condition,
  profile: Profile,
  results: readonly BaselineResult[],
): readonly Because[] {
  if (!condition.impactGate) return []
  const said = profile.impactGatePassed ? [] : [because('impact-not-passed', {})]
  return [...said, ...results.flatMap((result) => impactResult(result, condition.painLimit))]
}

function impactResult({ test, value, pain }: BaselineResult, limit: number): readonly Because[] {
  const needed = IMPACT_NEEDS[test]
  if (needed === undefined) return []
  const reasons: Because[] = []
  if (value < needed) reasons.push(because('impact-value', { test, value, needed }))
  if (pain > limit) reasons.push(because('impact-pain', { test, pain, limit }))
  return reasons
}

function heelRaises(
  condition: Condition,
  profile: Profile,
  results: readonly BaselineResult[],
): readonly Because[] {
  const asked = condition.heelRaises
  if (!asked) return []
  return results
    .filter((result) => result.test === 'E-06')
    .filter((result) => asked.sides === 'each' || onHurtSide(result, profile.side))
    .flatMap((result) => heelRaise(result, asked.count))
}

function heelRaise({ value, pain }: BaselineResult, needed: number): readonly Because[] {
  const reasons: Because[] = []
  if (value < needed) reasons.push(because('heel-raises', { value, needed }))
  if (pain > HEEL_RAISE_PAIN_LIMIT)
    reasons.push(because('heel-raise-pain', { pain, limit: HEEL_RAISE_PAIN_LIMIT }))
  return reasons
}
