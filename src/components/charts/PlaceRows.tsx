import { PLACE_CHART } from '../../words/charts.ts'
import { axisFor, placeOn } from './axis.ts'
import { ChartFrame, type ChartProps } from './ChartFrame.tsx'

/** Pain at one place, in words and numbers. */
export interface PlaceRow {
  readonly name: string
  readonly runs: number
  readonly worst: number
  readonly last: string
}

/** Places that hurt, a row each. The chart is its own table: a bar stands beside its number. */
export function PlaceRows({ rows, ...frame }: ChartProps & { readonly rows: readonly PlaceRow[] }) {
  const axis = axisFor(rows.map(({ runs }) => runs))
  return (
    <ChartFrame {...frame}>
      <div class="plot-table">
        <table class="plot-places">
          <caption class="spoken">{frame.title}</caption>
          <thead>
            <tr>
              <th scope="col">{PLACE_CHART.place}</th>
              <th scope="col">{PLACE_CHART.runs}</th>
              <th scope="col">{PLACE_CHART.worst}</th>
              <th scope="col">{PLACE_CHART.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, runs, worst, last }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="plot-run-cell">
                  <span>{runs}</span>
                  <svg class="plot-row-bar" aria-hidden="true">
                    <rect class="plot-bar" width={`${placeOn(axis, runs)}%`} height="100%" rx="2" />
                  </svg>
                </td>
                <td>{worst}</td>
                <td>{last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFrame>
  )
}
