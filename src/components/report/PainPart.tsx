import type { Report } from '../../domain/report/reportOf.ts'
import { shortDate } from '../../words/days.ts'
import { PAGE, painSummary, placeCell } from '../../words/report-page.ts'
import { Part } from './Part.tsx'
import { PartTable } from './PartTable.tsx'

/** Where it hurt on runs, the commonest place first. */
export function PainPart({ report: { pain } }: { readonly report: Report }) {
  const { shown } = pain.places
  return (
    <Part section="pain" rows={pain.places}>
      <p>{painSummary(pain)}</p>
      {shown.length > 0 && (
        <PartTable columns={PAGE.placeColumns}>
          {shown.map(({ place, runs, worst, lastOn }) => (
            <tr key={place}>
              <th scope="row">{placeCell(place)}</th>
              <td>{runs}</td>
              <td>{worst}</td>
              <td>{shortDate(lastOn)}</td>
            </tr>
          ))}
        </PartTable>
      )}
      {shown.length === 0 && pain.hurt > 0 && <p>{PAGE.noPlaces}</p>}
    </Part>
  )
}
