import type { Because } from '../../domain/shared/because.ts'
import { reasonText } from '../../words/reasons.ts'
import { RuleLink } from './RuleLink.tsx'

export interface ReasonsProps {
  readonly because: readonly Because[]
}

/** Reasons in sentences, each with the page of its rule, where its sources stand. */
export function Reasons({ because }: ReasonsProps) {
  return (
    <ul class="reasons">
      {because.map((reason) => {
        const text = reasonText(reason)
        return (
          <li key={text}>
            <span>{text}</span> <RuleLink id={reason.rule} />
          </li>
        )
      })}
    </ul>
  )
}
