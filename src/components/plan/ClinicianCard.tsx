import type { Because } from '../../domain/shared/because.ts'
import { CARE_WORDS } from '../../words/checklist.ts'
import { gateReasonText } from '../../words/gate-reasons.ts'
import { GATE, UNSEEN_REASONS } from '../../words/plan-gates.ts'
import { CareCard } from '../ui/CareCard.tsx'
import type { HeadingLevel } from './Heading.tsx'
import { RuleLink } from './RuleLink.tsx'

interface Props {
  readonly because: readonly Because[]
  readonly unseen: boolean
  readonly level: HeadingLevel
}

/**
 * Said by the cards of the checklist, or for later: the walk and the movements are not what stands in the way now,
 * and may not have been asked.
 */
const LATER_RULES: readonly string[] = ['R-02', 'R-03', 'R-04']
const SAID_CODES: readonly string[] = ['flag', 'screening-open', 'screening-old']
const BONE_CODE = 'bone-high-risk'

/** What the injury itself asks: a clinician first, in the checklist's own words. What the log asks has its own card. */
export function ClinicianCard({ because, unseen, level }: Props) {
  const reasons = because.filter(
    (reason) =>
      !SAID_CODES.includes(reason.code) &&
      !LATER_RULES.includes(reason.rule) &&
      gateReasonText(reason) !== '',
  )
  if (reasons.length === 0) return null
  const borrowed = unseen && reasons.some(({ code }) => code === BONE_CODE)
  const care = CARE_WORDS['see-clinician']
  return (
    <CareCard level="see-clinician" heading={care.heading} headingLevel={level === 1 ? 2 : 4}>
      <p class="care-action">{care.action}</p>
      <ul class="reasons">
        {borrowed && UNSEEN_REASONS.map((text) => <li key={text}>{text}</li>)}
        {reasons
          .filter(({ code }) => !(borrowed && code === BONE_CODE))
          .map((reason) => (
            <li key={reason.code}>
              <span>{gateReasonText(reason)}</span> <RuleLink id={reason.rule} />
            </li>
          ))}
      </ul>
      <p>{GATE.clinicianAgain}</p>
    </CareCard>
  )
}
