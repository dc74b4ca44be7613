import type { Answers } from '../../domain/plan/answers.ts'
import type { Report } from '../../domain/report/reportOf.ts'
import { PAGE, stoppedText, whoRows } from '../../words/report-page.ts'
import { Part } from './Part.tsx'

interface Props {
  readonly report: Report
  readonly answers: Answers
}

/** Whose page it is and where the plan stands. Without a plan what was answered so far. */
export function WhoPart({ report: { who }, answers }: Props) {
  const stopped = stoppedText(answers)
  const rows = who ? whoRows(who, answers) : stopped ? [[PAGE.who.stopped, stopped] as const] : []
  return (
    <Part section="who">
      {rows.length > 0 && (
        <dl class="report-facts">
          {rows.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {!who && <p>{PAGE.noPlan}</p>}
    </Part>
  )
}
