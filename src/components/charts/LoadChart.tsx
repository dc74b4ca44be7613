import { CHANGE_WORDS, type ChangeCode, LOAD_CHART } from '../../words/charts.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { ChartFrame, type ChartProps } from './ChartFrame.tsx'
import { ChartTable } from './ChartTable.tsx'
import { ColumnPlot } from './ColumnPlot.tsx'
import type { ColumnStep, LoadColumn } from './column.ts'
import { Key } from './Key.tsx'
import { PainMark } from './PainMark.tsx'

interface Props extends ChartProps {
  /** What the first column of the table holds, such as "Week". */
  readonly named: string
  readonly columns: readonly LoadColumn[]
  readonly step: ColumnStep
}

/** Minutes of running, pain, and what the plan did about it, on one time axis. */
export function LoadChart({ named, columns, step, ...frame }: Props) {
  return (
    <ChartFrame {...frame}>
      <ColumnPlot title={frame.title} columns={columns} step={step} />
      <ul class="plot-key">
        {(['during', 'morning'] as const).map((when) => (
          <Key key={when} text={LOAD_CHART[when]}>
            <PainMark when={when} />
          </Key>
        ))}
        {changesIn(columns).map((code) => (
          <Key key={code} text={CHANGE_WORDS[code]}>
            <ChangeMark code={code} />
          </Key>
        ))}
      </ul>
      <ChartTable
        title={frame.title}
        columns={[named, LOAD_CHART.minutes, LOAD_CHART.during, LOAD_CHART.morning, LOAD_CHART.plan]}
        rows={rowsOf(columns, step)}
      />
    </ChartFrame>
  )
}

const CODES = Object.keys(CHANGE_WORDS) as readonly ChangeCode[]
const changesIn = (columns: readonly LoadColumn[]): readonly ChangeCode[] =>
  CODES.filter((code) => columns.some(({ changes }) => changes[0] === code))

/** A row for each column; of days only those that hold a run or a change. */
const rowsOf = (columns: readonly LoadColumn[], step: ColumnStep) =>
  columns
    .filter(({ minutes, changes }) => step === 'week' || minutes !== null || changes.length > 0)
    .map(({ name, minutes, during, morning, changes }) => [
      name,
      minutes ?? LOAD_CHART.none,
      ...[during, morning].map((pain) => pain ?? (minutes === null ? '' : LOAD_CHART.unknown)),
      changes.map((code) => CHANGE_WORDS[code]).join(', '),
    ])
