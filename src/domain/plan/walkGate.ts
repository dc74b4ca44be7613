import { because } from '../shared/because.ts'
import type { GateFinding } from './finding.ts'
import type { Profile } from './request.ts'
import { CONDITIONS, WALK_GATE_MINUTES } from './rules.ts'

/** a brisk walk of 30 minutes within the condition's pain limit. */
export function walkFindings({ condition, walkMinutes, walkPain }: Profile): readonly GateFinding[] {
  const { painLimit } = CONDITIONS[condition]
  const findings: GateFinding[] = []
  if (walkMinutes < WALK_GATE_MINUTES) {
    const reason = because('walk-short', { minutes: walkMinutes, neededMinutes: WALK_GATE_MINUTES })
    findings.push({ outcome: 'prepare', because: reason })
  }
  if (walkPain > painLimit)
    findings.push({ outcome: 'prepare', because: because('walk-pain', { pain: walkPain, limit: painLimit }) })
  return findings
}
