import type { PlanChange } from '../../domain/calendar/changes.ts'
import { dateText } from '../../words/days.ts'
import { CHARTS } from '../../words/log-charts.ts'
import { changeText, whyText } from '../../words/report-page.ts'
import { RuleLink } from '../plan/RuleLink.tsx'

/** What the plan did instead of going on, the newest first, each with why and the page of its rule. */
export function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  if (changes.length === 0) return null
  return (
    <details class="log-changes">
      <summary>{CHARTS.changes}</summary>
      <ol>
        {changes.map((change) => (
          <li key={`${change.on} ${change.kind}`}>
            <b>
              {dateText(change.on)}: {changeText(change)}.
            </b>{' '}
            {whyText(change)} {change.because[0] && <RuleLink id={change.because[0].rule} />}
          </li>
        ))}
      </ol>
    </details>
  )
}
