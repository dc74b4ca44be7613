import type { Report } from '../../domain/report/reportOf.ts'
import { loadSummary, PAGE } from '../../words/report-page.ts'
import { Part } from './Part.tsx'

/** Running, week by week. */
export const LoadPart = ({ report: { load } }: { readonly report: Report }) => (
  <Part section="load">
    <p>{load ? loadSummary(load) : PAGE.noRuns}</p>
  </Part>
)
