import type { Report } from '../../domain/report/reportOf.ts'
import { findingText, flagsSummary, moreText, PAGE, signsText } from '../../words/report-page.ts'
import { Part } from './Part.tsx'

/** The last checklist: every yes and every "not sure", and what was noticed with runs since. */
export function FlagsPart({ report: { flags, signs } }: { readonly report: Report }) {
  return (
    <Part section="flags">
      <p>{flags ? flagsSummary(flags) : PAGE.noFlags}</p>
      {flags && flags.findings.shown.length > 0 && (
        <ul>
          {flags.findings.shown.map((finding) => (
            <li key={finding.flag}>{findingText(finding)}</li>
          ))}
          {flags.findings.more > 0 && <li>{moreText(flags.findings.more, 'sign')}</li>}
        </ul>
      )}
      {signs.length > 0 && <p>{signsText(signs)}</p>}
    </Part>
  )
}
