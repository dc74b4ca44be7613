import { EMERGENCY_NUMBERS, type EmergencyNumber } from '../../domain/screening/emergency.ts'
import { NUMBER_WORDS } from '../../words/checklist.ts'
import { COUNTRY_NAMES } from '../../words/countries.ts'

/** The numbers in few lines, for the card that tells people to call one. A country never parts from its number. */
export function NumberLine() {
  return (
    <ul class="check-call-line">
      {EMERGENCY_NUMBERS.map((row: EmergencyNumber) => (
        <li key={row.emergency + placeOf(row)}>
          {placeOf(row)} <strong>{row.emergency}</strong>
        </li>
      ))}
    </ul>
  )
}

/** The numbers of every country we know, for a page without a chooser. */
export function NumberTable() {
  return (
    <>
      <table class="check-numbers">
        <thead>
          <tr>
            {NUMBER_WORDS.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EMERGENCY_NUMBERS.map((row: EmergencyNumber) => (
            <Row row={row} key={row.countries[0]} />
          ))}
          <tr>
            <th scope="row">{NUMBER_WORDS.anyOther}</th>
            <td colSpan={3}>{NUMBER_WORDS.localNumber}</td>
          </tr>
        </tbody>
      </table>
      <p>{NUMBER_WORDS.unknown}</p>
      {EMERGENCY_NUMBERS.map(namesOf)
        .filter((names) => names.length > 1)
        .map((names) => (
          <p class="soft small" key={names[0]}>
            {NUMBER_WORDS.members(names.join(', '))}
          </p>
        ))}
    </>
  )
}

function Row({ row }: { readonly row: EmergencyNumber }) {
  return (
    <tr>
      <th scope="row">{placeOf(row)}</th>
      <td>
        <strong>{row.emergency}</strong>
      </td>
      <td>{row.also ?? NUMBER_WORDS.none}</td>
      <td>{row.advice ?? NUMBER_WORDS.none}</td>
    </tr>
  )
}

const namesOf = (row: EmergencyNumber): readonly string[] =>
  Object.entries(COUNTRY_NAMES)
    .filter(([code]) => row.countries.includes(code))
    .map(([, name]) => name)

/** The country, or the name that several share. */
function placeOf(row: EmergencyNumber): string {
  const [first = '', ...others] = namesOf(row)
  return others.length > 0 ? NUMBER_WORDS.europe : first
}
