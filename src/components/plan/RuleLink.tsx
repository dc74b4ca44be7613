import { PLAN } from '../../words/plan.ts'

/** The way from a decision to the page of its rule. */
export function RuleLink({ id }: { readonly id: `R-${number}` }) {
  return (
    <a class="rule-link" href={`/rules/${id.toLowerCase()}/`}>
      {PLAN.ruleLink(id)}
    </a>
  )
}
