import { onHurtSide } from '../baseline/goals.ts'
import type { BaselineResult } from '../baseline/model.ts'
import { HEEL_RAISE_PAIN_LIMIT, IMPACT_NEEDS, POSTNATAL_IMPACT_NEEDS } from '../baseline/rules.ts'
import { type Because, because } from '../shared/because.ts'
import type { ConditionId, TestId } from '../shared/ids.ts'
import type { GateFinding } from './finding.ts'
import type { Condition } from './model.ts'
import type { Reads } from './request.ts'
import { CONDITIONS } from './rules.ts'

type ReadHere = 'condition' | 'impactGatePassed' | 'side'

/** R-03 and the heel raises of section 4. Where answer and baseline differ, the stricter holds. */
export function impactFindings({ profile, baseline }: Reads<ReadHere>): readonly GateFinding[] {
  const condition = CONDITIONS[profile.condition]
  const results = baseline?.results ?? []
  const reasons = [...impact(condition, profile, results), ...heelRaises(condition, profile, results)]
  return reasons.map((reason) => ({ outcome: 'prepare', because: reason }))
}

function impact(
  condition: Condition,
  profile: Reads<ReadHere>['profile'],
  results: readonly BaselineResult[],
): readonly Because[] {
  if (!condition.impactGate) return []
  const said = profile.impactGatePassed ? [] : [because('impact-not-passed', {})]
  const asked = results.filter(({ test }) => test in impactNeeds(profile.condition))
  return [...said, ...asked.flatMap((result) => impactResult(result, condition.painLimit, profile.condition))]
}

/** What the movements of R-03 ask of this person; after a birth the forward bounds are among them. */
export const impactNeeds = (condition: ConditionId): Readonly<Partial<Record<TestId, number>>> =>
  condition === 'postnatal' ? { ...IMPACT_NEEDS, ...POSTNATAL_IMPACT_NEEDS } : IMPACT_NEEDS

function impactResult(
  { test, value, pain, signs = [] }: BaselineResult,
  limit: number,
  condition: ConditionId,
): readonly Because[] {
  const needed = impactNeeds(condition)[test] ?? 0
  const reasons: Because[] = []
  if (value < needed) reasons.push(because('impact-value', { test, value, needed }))
  if (pain > limit) reasons.push(because('impact-pain', { test, pain, limit }))
  if (signs.length > 0) reasons.push(because('impact-sign', { test, signs }))
  return reasons
}

function heelRaises(
  condition: Condition,
  profile: Reads<ReadHere>['profile'],
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
