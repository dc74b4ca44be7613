import type { Report } from '../../domain/report/reportOf.ts'
import { SECTION_NAMES } from '../../words/report.ts'
import { loadSummary, moreText, PAGE } from '../../words/report-page.ts'
import { LoadChart } from '../charts/LoadChart.tsx'
import { weekColumn } from '../log/columns.ts'
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
        columns={shown.map((week) => weekColumn(week, PAGE.weekOf(week.monday)))}
        step="week"
      />
      {more > 0 && <p>{moreText(more, PAGE.earlierWeek)}</p>}
    </div>
  )
}
