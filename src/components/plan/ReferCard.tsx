import { asksAgreement } from '../../domain/calendar/afterRefer.ts'
import type { Plan } from '../../domain/calendar/model.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import { REFER } from '../../words/refer.ts'
import { CareCard } from '../ui/CareCard.tsx'
import { below, Heading, type InnerLevel } from './Heading.tsx'
import { Reasons } from './Reasons.tsx'

export interface ReferCardProps {
  readonly plan: Plan
  readonly request: PlanRequest
  /** Of the two cards' own headings. */
  readonly level: InnerLevel
}

/** The plan has stopped: what to do now, why, and the way back in, step by step. */
export function ReferCard({ plan, request, level }: ReferCardProps) {
  return (
    <>
      <CareCard level="see-clinician" heading={REFER.heading} headingLevel={level}>
        <p class="care-action">{REFER.action}</p>
        <Heading level={below(level)}>{REFER.why}</Heading>
        <Reasons because={plan.position?.because ?? plan.gate.because} />
      </CareCard>
      <section class="card">
        <Heading level={level}>{REFER.back}</Heading>
        <ol>
          <li>
            {REFER.steps.clinician} <a href="/report/">{REFER.steps.report}</a>
          </li>
          {asksAgreement(request.profile) && (
            <li>
              {REFER.steps.agreement} <a href="/plan/">{REFER.steps.toPlan}</a>
            </li>
          )}
          <li>
            {REFER.steps.check} <a href="/check/">{REFER.steps.toCheck}</a>
          </li>
          <li>{REFER.steps.start}</li>
        </ol>
      </section>
    </>
  )
}
