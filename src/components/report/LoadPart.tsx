import type { ReportWeek } from '../../domain/report/load.ts'
import type { Report } from '../../domain/report/reportOf.ts'
import type { ChangeCode } from '../../words/charts.ts'
import { shortDate } from '../../words/days.ts'
import { SECTION_NAMES } from '../../words/report.ts'
import { loadSummary, moreText, PAGE } from '../../words/report-page.ts'
import type { LoadColumn } from '../charts/column.ts'
import { LoadChart } from '../charts/LoadChart.tsx'
import { Part } from './Part.tsx'

/** Running, pain and what the plan did, week by week. */
export function LoadPart({ report: { load } }: { readonly report: Report }) {
  if (!load)
    return (
      <Part section="load">
        <p>{PAGE.noRuns}</p>
      </Part>
    )
  const { shown, more } = load.weeks
  return (
    <div class="report-part report-load">
      <LoadChart
        title={SECTION_NAMES.load}
        summary={loadSummary(load)}
        level={3}
        named={PAGE.week}
        columns={shown.map(columnOf)}
        step="week"
      />
      {more > 0 && <p>{moreText(more, PAGE.earlierWeek)}</p>}
    </div>
  )
}

const columnOf = (week: ReportWeek): LoadColumn => ({
  name: PAGE.weekOf(week.monday),
  label: shortDate(week.monday),
  minutes: week.runs > 0 ? Math.round(week.runSeconds / 60) : null,
  during: week.worstDuring,
  morning: week.worstMorning,
  changes: week.changes.filter((kind): kind is ChangeCode => kind !== 'gap'),
  gap: week.runs === 0,
})
