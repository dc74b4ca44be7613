import { type Because, because } from '../shared/because.ts'
import { briskWalk } from './briskWalk.ts'
import { clearanceOn } from './clearance.ts'
import { conditionFindings } from './conditionGate.ts'
import type { GateFinding } from './finding.ts'
import { impactFindings } from './impactGate.ts'
import { GATE_OUTCOMES, type Gate, type GateOutcome } from './model.ts'
import type { PlanRequest } from './request.ts'
import { CONDITIONS } from './rules.ts'
import { screeningFindings } from './screeningGate.ts'
import { walkFindings } from './walkGate.ts'

/**
 * May this person have a plan? The most urgent finding decides; all of them are reasons. `more`: what a
 * log adds.
 */
export function decideGate(request: PlanRequest, more: readonly GateFinding[] = []): Gate {
  const findings = [
    ...more,
    ...screeningFindings(request),
    ...conditionFindings(request),
    ...walkFindings(request),
    ...impactFindings(request),
  ]
  const [first, ...rest] = findings.map((finding) => finding.because)
  if (!first) return { outcome: 'open', because: passed(request) }
  return { outcome: mostUrgent(findings), because: [first, ...rest] }
}

const mostUrgent = (findings: readonly GateFinding[]): GateOutcome =>
  findings.reduce<GateOutcome>(
    (worst, { outcome }) => (urgency(outcome) > urgency(worst) ? outcome : worst),
    'open',
  )

const urgency = (outcome: GateOutcome): number => GATE_OUTCOMES.indexOf(outcome)

function passed(request: PlanRequest): Gate['because'] {
  const { profile, screening } = request
  const { minutes, pain } = briskWalk(request)
  const reasons: Because[] = [because('walk-passed', { minutes, pain })]
  if (CONDITIONS[profile.condition].impactGate) reasons.push(because('impact-passed', {}))
  const on = clearanceOn(request)
  if (on !== null) reasons.push(because('clearance-given', { clearanceOn: on }))
  return [because('screening-clear', { takenOn: screening.takenOn }), ...reasons]
}

/** Nothing was found; the checklist is not finished, or too old. */
export const isUnchecked = ({ outcome, because }: Gate): boolean =>
  outcome === 'postpone' && because.some(({ code }) => code === 'screening-open' || code === 'screening-old')
