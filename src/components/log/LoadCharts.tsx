import { useState } from 'preact/hooks'
import { changesIn } from '../../domain/calendar/changes.ts'
import type { Past } from '../../domain/calendar/past.ts'
import { weeksRun } from '../../domain/calendar/weeksRun.ts'
import { loadByDay } from '../../domain/log/loadByDay.ts'
import type { LogEntry } from '../../domain/log/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import { CHARTS, CHOOSERS, loadSummaryText, weekName } from '../../words/log-charts.ts'
import type { ColumnStep } from '../charts/column.ts'
import { LoadChart } from '../charts/LoadChart.tsx'
import { Choices } from '../ui/Choices.tsx'
import { Changes } from './Changes.tsx'
import { dayColumns, RANGES, type Range, rangeFrom, weekColumn } from './columns.ts'

interface Props {
  readonly log: readonly LogEntry[]
  /** Since the restart. */
  readonly since: readonly LogEntry[]
  readonly past: Past
  readonly today: Day
}

const STEPS = ['week', 'day'] as const

/** Running, pain and what the plan did, by week or by run, as far back as asked. */
export function LoadCharts({ log, since, past, today }: Props) {
  const [step, chooseStep] = useState<ColumnStep>('week')
  const [range, chooseRange] = useState<Range>(12)
  const firstRun = since.find((entry) => entry.kind === 'run')?.date
  if (!firstRun) return <p class="soft">{CHARTS.noRuns}</p>
  const period = { from: rangeFrom(range, firstRun, today), until: today }
  const changes = changesIn(past, log, period)
  const days = loadByDay(since, period.from, period.until)
  const columns =
    step === 'day'
      ? dayColumns(days, changes)
      : weeksRun(since, changes, period).map((week) => weekColumn(week, weekName(week.monday), firstRun))
  return (
    <section class="log-charts">
      <div class="log-choosers screen-only">
        <Choices
          name="chart-step"
          legend={CHOOSERS.step}
          row
          choices={STEPS.map((value) => ({ value, label: CHOOSERS.steps[value] }))}
          chosen={step}
          onChoose={(value) => STEPS.filter((one) => one === value).forEach(chooseStep)}
        />
        <Choices
          name="chart-range"
          legend={CHOOSERS.range}
          row
          choices={RANGES.map((value) => ({ value: String(value), label: CHOOSERS.ranges[value] }))}
          chosen={String(range)}
          onChoose={(value) => RANGES.filter((one) => String(one) === value).forEach(chooseRange)}
        />
      </div>
      <LoadChart
        title={step === 'week' ? CHARTS.byWeek : CHARTS.byDay}
        summary={loadSummaryText(days, changes)}
        level={2}
        named={step === 'week' ? CHARTS.week : CHARTS.day}
        columns={columns}
        step={step}
      />
      <Changes changes={changes} />
    </section>
  )
}
