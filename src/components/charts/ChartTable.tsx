import { LOAD_CHART } from '../../words/charts.ts'

interface Props {
  /** Names the table; the chart's own title. */
  readonly title: string
  readonly columns: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The numbers of a chart. The table opens when asked, and on paper. */
export function ChartTable({ title, columns, rows }: Props) {
  return (
    <details class="plot-numbers">
      <summary>{LOAD_CHART.table}</summary>
      <div class="plot-table">
        <table>
          <caption class="spoken">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
