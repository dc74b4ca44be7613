import { emergencyNumberFor } from '../../domain/screening/emergency.ts'
import { chooseCountry } from '../../stores/screening.ts'
import { callHeading, NUMBER_WORDS } from '../../words/checklist.ts'
import { COUNTRY_NAMES } from '../../words/countries.ts'

const COUNTRIES = Object.entries(COUNTRY_NAMES)
  .filter(([code]) => code !== 'other')
  .toSorted(([, one], [, other]) => one.localeCompare(other, 'en'))

/** Which emergency number the card shows. A country we have no number for gets words, never a guess. */
export function CountryChoice({ country }: { readonly country: string | null }) {
  const known = country === null || emergencyNumberFor(country) ? (country ?? '') : 'other'
  return (
    <div class="field check-country">
      <label class="field-label" for="check-country">
        {NUMBER_WORDS.chooser}
      </label>
      <p class="hint" id="check-country-hint">
        {NUMBER_WORDS.chooserHint}
      </p>
      <select
        class="input"
        id="check-country"
        aria-describedby="check-country-hint"
        value={known}
        onChange={(event) => event.currentTarget.value && chooseCountry(event.currentTarget.value)}
      >
        <option value="">{NUMBER_WORDS.choose}</option>
        {COUNTRIES.map(([code, name]) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
        <option value="other">{COUNTRY_NAMES.other}</option>
      </select>
      <p class="spoken" role="status">
        {country && <span key={country}>{NUMBER_WORDS.shown(callHeading(emergencyNumberFor(country)))}</span>}
      </p>
    </div>
  )
}
