import { useEffect } from 'preact/hooks'
import { openBuilder } from '../../stores/builder.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $report, NOTHING_CHOSEN } from '../../stores/report.ts'
import { REPORT } from '../../words/report.ts'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { later } from '../ui/later.tsx'
import { ReportForm } from './ReportForm.tsx'
import type { ReportSheetProps } from './ReportSheet.tsx'

const ReportSheet = later<ReportSheetProps>(() =>
  import('./ReportSheet.tsx').then((part) => part.ReportSheet),
)

/** One page for a clinician: what a person adds to it, and the page itself. The built page says what it holds. */
export const Report = guarded(ReportTool)

function ReportTool() {
  const choices = useRemembered($report, NOTHING_CHOSEN)
  useEffect(openBuilder, [])
  return (
    <div class="report">
      <StorageNotices />
      <div class="report-lead narrow flow screen-only">
        <h1>{REPORT.title}</h1>
        <p class="lead">{REPORT.lead}</p>
      </div>
      {choices.ready ? (
        <div class="report-desk" key="desk">
          <ReportForm choices={choices} />
          <div class="report-preview">
            <ReportSheet choices={choices} />
          </div>
        </div>
      ) : (
        <Holds key="holds" />
      )}
    </div>
  )
}

const Holds = () => (
  <section class="card narrow screen-only">
    <h2>{REPORT.holdsTitle}</h2>
    <ul>
      {REPORT.holds.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </section>
)
