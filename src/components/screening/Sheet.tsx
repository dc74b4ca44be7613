import type { Finding } from '../../domain/screening/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import { ANSWERED_WORDS, SHEET_WORDS } from '../../words/checklist.ts'
import { dateText } from '../../words/days.ts'
import { wordsOf } from '../../words/screening.ts'

interface Props {
  readonly takenOn: Day
  readonly findings: readonly Finding[]
}

/** From here on the notes give way, so that the sheet stays one page. */
const MANY = 12

/** One page to take along: seen on paper only. */
export function Sheet({ takenOn, findings }: Props) {
  return (
    <div class="check-sheet print-only">
      <p class="check-sheet-title">{SHEET_WORDS.heading}</p>
      <p>{SHEET_WORDS.taken(dateText(takenOn))}</p>
      {findings.length === 0 ? <p>{SHEET_WORDS.nothing}</p> : <Found findings={findings} />}
      <p class="check-sheet-part">{SHEET_WORDS.notes}</p>
      <div class={findings.length > MANY ? 'check-notes check-notes-short' : 'check-notes'} />
      <p class="small">{SHEET_WORDS.foot}</p>
    </div>
  )
}

function Found({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <table>
      <caption>{SHEET_WORDS.found}</caption>
      <thead>
        <tr>
          {SHEET_WORDS.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map(({ flag, answer }) => (
          <tr key={flag}>
            <td>{ANSWERED_WORDS[answer]}</td>
            <td>{wordsOf(flag).sign}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
