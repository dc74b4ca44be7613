import type { Report } from '../../domain/report/reportOf.ts'
import { shortDate } from '../../words/days.ts'
import { changeText, PAGE, whyText } from '../../words/report-page.ts'
import { Part } from './Part.tsx'
import { PartTable } from './PartTable.tsx'

/** What turned the plan from its way, newest first, each with the plan's own reason. */
export function ChangesPart({ report: { changes } }: { readonly report: Report }) {
  return (
    <Part section="changes" rows={changes}>
      {!changes || changes.shown.length === 0 ? (
        <p>{changes ? PAGE.noChanges : PAGE.noPlan}</p>
      ) : (
        <PartTable columns={PAGE.changeColumns}>
          {changes.shown.map((change) => (
            <tr key={`${change.on} ${change.kind}`}>
              <th scope="row">{shortDate(change.on)}</th>
              <td>{changeText(change)}</td>
              <td>{whyText(change)}</td>
            </tr>
          ))}
        </PartTable>
      )}
    </Part>
  )
}
