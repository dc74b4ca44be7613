import type { Position } from '../../../domain/plan/model.ts'
import { DECISION_TITLES } from '../../../words/plan-underway.ts'
import { reasonText } from '../../../words/reasons.ts'
import { Heading, type HeadingLevel } from '../Heading.tsx'
import { RuleLink } from '../RuleLink.tsx'

interface Props {
  readonly position: Position
  readonly level: HeadingLevel
}

/** The plan's last decision: why it repeats, steps back, rests or moves on, each reason with its rule. */
export function DecisionCard({ position, level }: Props) {
  const { action, because } = position
  const rules = [...new Set(because.map(({ rule }) => rule))]
  return (
    <section class="card card-sun decision">
      <Heading level={level}>{DECISION_TITLES[action]}</Heading>
      {because.map((reason) => (
        <p key={reason.code}>{reasonText(reason)}</p>
      ))}
      <p class="rule-links screen-only">
        {rules.map((rule) => (
          <RuleLink key={rule} id={rule} />
        ))}
      </p>
    </section>
  )
}
