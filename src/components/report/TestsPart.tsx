import type { Trend } from '../../domain/baseline/trend.ts'
import type { Report } from '../../domain/report/reportOf.ts'
import type { TestRow } from '../../domain/report/testRows.ts'
import { beforeText, betweenText, goalText, PAGE, resultText } from '../../words/report-page.ts'
import { testName } from '../../words/tests.ts'
import { Part } from './Part.tsx'
import { PartTable } from './PartTable.tsx'

/** The newest result of each test, left beside right, with the one before. */
export function TestsPart({ report: { tests } }: { readonly report: Report }) {
  return (
    <Part section="tests" rows={tests}>
      {tests.shown.length === 0 ? (
        <p>{PAGE.noTests}</p>
      ) : (
        <PartTable columns={PAGE.testColumns}>
          {tests.shown.map((row) => (
            <Row key={row.test.id} row={row} />
          ))}
        </PartTable>
      )}
    </Part>
  )
}

function Row({ row }: { readonly row: TestRow }) {
  const { test, sides } = row
  const goal = goalText(row)
  return (
    <tr>
      <th scope="row">
        {testName(test.id)}
        {goal && <span class="report-aside">{goal}</span>}
      </th>
      {test.sided ? (
        (['left', 'right'] as const).map((side) => (
          <td key={side}>
            <Result row={row} trend={sides.find((trend) => trend.side === side)} />
          </td>
        ))
      ) : (
        <td colSpan={2}>
          <Result row={row} trend={sides[0]} />
        </td>
      )}
      <td>{betweenText(row)}</td>
    </tr>
  )
}

function Result({ row, trend }: { readonly row: TestRow; readonly trend: Trend | undefined }) {
  const newest = trend?.results.at(-1)
  if (!trend || !newest) return null
  const before = beforeText(trend)
  return (
    <>
      {resultText(newest, row.test)}
      {before && <span class="report-aside">{before}</span>}
    </>
  )
}
