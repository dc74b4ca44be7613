import type { Report } from '../../domain/report/reportOf.ts'
import { limitText, moreText, PAGE } from '../../words/report-page.ts'
import { Part } from './Part.tsx'

/** What a clinician had set, the newest first. */
export function LimitsPart({ report: { limits } }: { readonly report: Report }) {
  return (
    <Part section="limits">
      {limits.shown.length === 0 ? (
        <p>{PAGE.noLimits}</p>
      ) : (
        <ul>
          {limits.shown.map(limitText).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {limits.more > 0 && <li>{moreText(limits.more, 'limit')}</li>}
        </ul>
      )}
    </Part>
  )
}
