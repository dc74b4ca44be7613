import { LOAD_CHART } from '../../words/charts.ts'
import { ChartFrame, type ChartProps } from './ChartFrame.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ColumnPlot } from './ColumnPlot.tsx'
import type { LoadColumn } from './column.ts'

interface Props extends ChartProps {
  /** What the first column of the table holds, such as "Week". */
  readonly named: string
  readonly columns: readonly Pick<LoadColumn, 'name' | 'label' | 'minutes'>[]
  readonly tableOpen?: boolean
}

/** Minutes of running by week, without more. */
export function WeekBars({ named, columns, tableOpen = false, ...frame }: Props) {
  const bare = columns.map((column) => ({
    ...column,
    during: null,
    morning: null,
    changes: [],
    gap: column.minutes === null,
  }))
  return (
    <ChartFrame {...frame}>
      <ColumnPlot title={frame.title} columns={bare} step="week" withPain={false} />
      <ChartTable
        title={frame.title}
        open={tableOpen}
        columns={[named, LOAD_CHART.minutes]}
        rows={columns.map(({ name, minutes }) => [name, minutes ?? LOAD_CHART.none])}
      />
    </ChartFrame>
  )
}
