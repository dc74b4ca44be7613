import type { RuleId } from '../../domain/shared/because.ts'
import { PLAN } from '../../words/plan.ts'

/** The way from a decision to the page of its rule. */
export function RuleLink({ id }: { readonly id: RuleId }) {
  return (
    <a class="rule-link" href={`/rules/${id.toLowerCase()}/`}>
      {PLAN.ruleLink(id)}
    </a>
  )
}
