import { ruleLinkText } from '../../words/rules.ts'

/** The way from a decision to the page of its rule. */
export function RuleLink({ id }: { readonly id: `R-${number}` }) {
  return (
    <a class="rule-link" href={`/rules/${id.toLowerCase()}/`}>
      {ruleLinkText(id)}
    </a>
  )
}
