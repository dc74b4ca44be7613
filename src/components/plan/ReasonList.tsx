import type { Reasons } from '../../domain/shared/because.ts'
import { gateReasonText } from '../../words/gate-reasons.ts'
import { RuleLink } from './RuleLink.tsx'

/** Every reason of a gate, each with the page of its rule. */
export function ReasonList({ because }: { readonly because: Reasons }) {
  return (
    <ul class="reasons">
      {because.map((reason) => {
        const text = gateReasonText(reason)
        return (
          <li key={text}>
            <span>{text}</span> <RuleLink id={reason.rule} />
          </li>
        )
      })}
    </ul>
  )
}
