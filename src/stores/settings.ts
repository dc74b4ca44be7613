import { computed } from 'nanostores'
import * as z from 'zod/mini'
import { type CareCountry, EMERGENCY_NUMBERS } from '../domain/screening/emergency.ts'
import { readItem } from './item.ts'
import { $shelf, put } from './shelf.ts'

export const UNITS = ['km', 'mi'] as const
export const THEMES = ['system', 'light', 'dark'] as const

export type Units = (typeof UNITS)[number]
export type Theme = (typeof THEMES)[number]

export interface Settings {
  /** False until the stored settings have been read. */
  readonly ready: boolean
  readonly units: Units
  /** Null where none was chosen yet. */
  readonly country: CareCountry | null
  readonly theme: Theme
  /** Others use this device: nothing is kept on it, only in this tab until it closes. */
  readonly sharedComputer: boolean
}

/** What the built page shows, before anything was read. */
export const BUILT_SETTINGS: Settings = {
  ready: false,
  units: 'km',
  country: null,
  theme: 'system',
  sharedComputer: false,
}

/** All countries of the emergency numbers, and any other. */
export const COUNTRIES: readonly CareCountry[] = [
  ...EMERGENCY_NUMBERS.flatMap(({ countries }): readonly CareCountry[] => countries),
  'other',
]

const units = z.enum(UNITS)
const theme = z.enum(THEMES)
const country = z.custom<CareCountry>((value) => COUNTRIES.some((known) => known === value))

export const $settings = computed($shelf, (shelf): Settings => {
  const chosen = <Value>(schema: z.ZodMiniType<Value>, id: string, otherwise: Value): Value => {
    const read = readItem(schema, shelf, id)
    return read.kind === 'ok' ? read.value : otherwise
  }
  return {
    ready: shelf.ready,
    units: chosen(units, 'settings.units', BUILT_SETTINGS.units),
    country: chosen<CareCountry | null>(country, 'settings.country', null),
    theme: chosen(theme, 'settings.theme', BUILT_SETTINGS.theme),
    sharedComputer: shelf.keeping === 'tab',
  }
})

export const chooseUnits = (chosen: Units): void => put({ 'settings.units': chosen })
export const chooseCountry = (chosen: CareCountry): void => put({ 'settings.country': chosen })
export const chooseTheme = (chosen: Theme): void => put({ 'settings.theme': chosen })
