import { useEffect } from 'preact/hooks'
import { useRemembered } from '../../stores/remembered.ts'
import {
  $settings,
  BUILT_SETTINGS,
  COUNTRIES,
  chooseCountry,
  chooseTheme,
  chooseUnits,
  THEMES,
  UNITS,
} from '../../stores/settings.ts'
import { openShelf } from '../../stores/shelf.ts'
import { COUNTRY_NAMES } from '../../words/countries.ts'
import { COUNTRY_WORDS, THEME_WORDS, UNITS_WORDS } from '../../words/settings.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { StorageNotices } from '../storage/StorageNotices.tsx'
import { Choices } from '../ui/Choices.tsx'
import { guarded } from '../ui/guarded.tsx'
import { SharedComputer } from './SharedComputer.tsx'

/** The four settings. Each is saved as soon as it is chosen. */
export const SettingsForm = guarded(SettingsFormTool)

function SettingsFormTool() {
  const settings = useRemembered($settings, BUILT_SETTINGS)
  useEffect(openShelf, [])
  useEffect(() => {
    if (settings.ready) document.documentElement.dataset['theme'] = settings.theme
  }, [settings])
  return (
    <div class="settings-form">
      <StorageNotices />
      <Choices
        name="units"
        legend={UNITS_WORDS.legend}
        choices={labelled(UNITS, UNITS_WORDS.choices)}
        chosen={settings.units}
        onChoose={(value) => UNITS.filter((unit) => unit === value).forEach(chooseUnits)}
      />
      <CountrySelect chosen={settings.country ?? ''} />
      <Choices
        name="theme"
        legend={THEME_WORDS.legend}
        choices={labelled(THEMES, THEME_WORDS.choices)}
        chosen={settings.theme}
        onChoose={(value) => THEMES.filter((theme) => theme === value).forEach(chooseTheme)}
      />
      <SharedComputer shared={settings.sharedComputer} />
      <SaveState />
    </div>
  )
}

function CountrySelect({ chosen }: { readonly chosen: string }) {
  return (
    <div class="field">
      <label class="field-label" for="country">
        {COUNTRY_WORDS.label}
      </label>
      <p class="hint" id="country-hint">
        {COUNTRY_WORDS.hint}
      </p>
      <select
        class="input"
        id="country"
        aria-describedby="country-hint"
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          COUNTRIES.filter((country) => country === value).forEach(chooseCountry)
        }
      >
        <option value="">{COUNTRY_WORDS.choose}</option>
        {BY_NAME.map((country) => (
          <option value={country} key={country}>
            {COUNTRY_NAMES[country]}
          </option>
        ))}
      </select>
    </div>
  )
}

const BY_NAME = COUNTRIES.toSorted((one, other) => {
  if (one === 'other' || other === 'other') return one === 'other' ? 1 : -1
  return COUNTRY_NAMES[one].localeCompare(COUNTRY_NAMES[other], 'en')
})

const labelled = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map((value) => ({ value, label: words[value] }))
