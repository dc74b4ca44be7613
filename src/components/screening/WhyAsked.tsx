import type { FlagId } from '../../domain/screening/model.ts'
import { FLAG_SOURCES } from '../../domain/screening/sources.ts'
import { QUESTION_WORDS } from '../../words/checklist.ts'
import { SCREENING_SOURCES, type ScreeningSource, wordsOf } from '../../words/screening.ts'

/** Why a question is asked, with the way to each of its sources. Opens without script. */
export function WhyAsked({ flag }: { readonly flag: FlagId }) {
  const sources: readonly ScreeningSource[] = FLAG_SOURCES[flag]
  return (
    <details class="check-why">
      <summary>{QUESTION_WORDS.whyWeAsk}</summary>
      <p>{wordsOf(flag).why}</p>
      {sources.length > 0 && (
        <>
          <p class="small">{QUESTION_WORDS.sources}</p>
          <ul class="small">
            {sources.map((source) => (
              <li key={source}>
                <a href={`/sources/${source}/`}>{SCREENING_SOURCES[source]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
