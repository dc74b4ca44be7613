import { EMERGENCY_NUMBERS, type EmergencyNumber } from '../../domain/screening/emergency.ts'
import { NUMBER_WORDS } from '../../words/checklist.ts'
import { COUNTRY_NAMES } from '../../words/countries.ts'

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
    </>
  )
}

function Row({ row }: { readonly row: EmergencyNumber }) {
  const names = Object.entries(COUNTRY_NAMES).filter(([code]) => row.countries.includes(code))
  const list = names.map(([, name]) => name).join(', ')
  return (
    <tr>
      <th scope="row">
        {names.length > 1 ? NUMBER_WORDS.europe : list}
        {names.length > 1 && <span class="check-members">{list}</span>}
      </th>
      <td>
        <strong>{row.emergency}</strong>
      </td>
      <td>{row.also ?? NUMBER_WORDS.none}</td>
      <td>{row.advice ?? NUMBER_WORDS.none}</td>
    </tr>
  )
}
