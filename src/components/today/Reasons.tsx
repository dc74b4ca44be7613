import { reasonText } from '../../words/reasons.ts'
import { RuleLink } from '../plan/RuleLink.tsx'
import type { ReasonsProps } from './Why.tsx'

/** Reasons in sentences, each with the page of its rule, where its sources stand. */
export function Reasons({ because }: ReasonsProps) {
  return (
    <ul class="today-reasons">
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
