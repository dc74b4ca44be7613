import { type CareCountry, emergencyNumberFor } from '../../domain/screening/emergency.ts'
import { COUNTRIES, chooseCountry } from '../../stores/settings.ts'
import { callHeading, NUMBER_WORDS } from '../../words/checklist.ts'
import { COUNTRY_NAMES } from '../../words/countries.ts'

const IN_ORDER = COUNTRIES.filter((country) => country !== 'other').toSorted((one, other) =>
  COUNTRY_NAMES[one].localeCompare(COUNTRY_NAMES[other], 'en'),
)

/** Which emergency number the card shows. A country we have no number for gets words, never a guess. */
export function CountryChoice({ country }: { readonly country: CareCountry | null }) {
  const choose = (value: string) => {
    const chosen = COUNTRIES.find((known) => known === value)
    if (chosen) chooseCountry(chosen)
  }
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
        value={country ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{NUMBER_WORDS.choose}</option>
        {IN_ORDER.map((known) => (
          <option value={known} key={known}>
            {COUNTRY_NAMES[known]}
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
