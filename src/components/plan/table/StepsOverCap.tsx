import type { StepOverCap } from '../../../domain/plan/ownTable.ts'
import { stepText, TABLE } from '../../../words/own-table.ts'
import { Heading, type HeadingLevel } from '../Heading.tsx'
import { RuleLink } from '../RuleLink.tsx'

interface Props {
  readonly steps: readonly StepOverCap[]
  readonly level: HeadingLevel
}

/** The table's own steps over the cap: named, and asked about. They are not mended in silence (section 9). */
export function StepsOverCap({ steps, level }: Props) {
  if (steps.length === 0) return null
  return (
    <section class="notice table-steps" aria-label={TABLE.over}>
      <Heading level={level}>{TABLE.over}</Heading>
      <ul>
        {steps.map((step) => (
          <li key={step.stage}>{stepText(step)}</li>
        ))}
      </ul>
      <p>
        {TABLE.overAsk} <RuleLink id="R-14" />
      </p>
    </section>
  )
}
