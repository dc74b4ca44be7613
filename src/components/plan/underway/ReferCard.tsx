import type { Reasons } from '../../../domain/shared/because.ts'
import { reasonText } from '../../../words/reasons.ts'
import { REFER } from '../../../words/refer.ts'
import { CareCard } from '../../ui/CareCard.tsx'
import type { HeadingLevel } from '../Heading.tsx'
import { RuleLink } from '../RuleLink.tsx'

export interface ReferCardProps {
  readonly because: Reasons
  readonly level: HeadingLevel
}

/** What the log says to a clinician: why the plan stopped, what to take along, and how it goes on. */
export function ReferCard({ because, level }: ReferCardProps) {
  return (
    <CareCard level="see-clinician" heading={REFER.heading} headingLevel={level === 1 ? 2 : 4}>
      <p>{REFER.why}</p>
      <ul class="reasons">
        {because.map((reason) => (
          <li key={reason.code}>
            <span>{reasonText(reason)}</span> <RuleLink id={reason.rule} />
          </li>
        ))}
      </ul>
      <p>{REFER.first}</p>
      <p class="screen-only">
        <a class="button" href="/report/">
          {REFER.report}
        </a>
      </p>
      <p>
        {REFER.then} <a href="/check/">{REFER.check}</a>
      </p>
    </CareCard>
  )
}
