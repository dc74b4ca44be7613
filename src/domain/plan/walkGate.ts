import { type Because, because } from '../shared/because.ts'
import { briskWalk } from './briskWalk.ts'
import type { GateFinding } from './finding.ts'
import type { Reads } from './request.ts'
import { CONDITIONS, WALK_GATE_MINUTES } from './rules.ts'

/** a brisk walk of 30 minutes within the condition's pain limit, ended by no sign. */
export function walkFindings(
  request: Reads<'condition' | 'walkMinutes' | 'walkPain'>,
): readonly GateFinding[] {
  const { painLimit: limit } = CONDITIONS[request.profile.condition]
  const { minutes, pain, signs } = briskWalk(request)
  const reasons: Because[] = []
  if (minutes < WALK_GATE_MINUTES)
    reasons.push(because('walk-short', { minutes, neededMinutes: WALK_GATE_MINUTES }))
  if (pain > limit) reasons.push(because('walk-pain', { pain, limit }))
  if (signs.length > 0) reasons.push(because('walk-sign', { signs }))
  return reasons.map((reason) => ({ outcome: 'prepare', because: reason }))
}
