import { asksAgreement } from '../../domain/calendar/afterRefer.ts'
import type { Lived } from '../../stores/today.ts'
import { REFER } from '../../words/refer.ts'
import { CareCard } from '../ui/CareCard.tsx'
import { Reasons } from './Reasons.tsx'

/** The plan has stopped: what to do now, why, and the way back in, step by step. */
export function ReferCard({ lived: { plan, request } }: { readonly lived: Lived }) {
  return (
    <>
      <CareCard level="see-clinician" heading={REFER.heading}>
        <p class="care-action">{REFER.action}</p>
        <h3>{REFER.why}</h3>
        <Reasons because={plan.position?.because ?? plan.gate.because} />
      </CareCard>
      <section class="card">
        <h2>{REFER.back}</h2>
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
