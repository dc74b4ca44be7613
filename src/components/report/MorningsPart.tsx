import type { Report } from '../../domain/report/reportOf.ts'
import { morningTexts } from '../../words/report-page.ts'
import { Part } from './Part.tsx'

/** How many runs were followed by a worse morning, and the worst of them. */
export const MorningsPart = ({ report }: { readonly report: Report }) => (
  <Part section="mornings">
    {morningTexts(report.mornings).map((text) => (
      <p key={text}>{text}</p>
    ))}
  </Part>
)
