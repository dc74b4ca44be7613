/** The numbers of one country, or of all that share them. Checked on 23 November 2026; never add one from memory. */
export interface EmergencyNumber {
  readonly countries: readonly string[]
  readonly emergency: string
  /** A second number that reaches the same help. */
  readonly also?: string
  /** For advice when it is urgent and no emergency. */
  readonly advice?: string
}

/** Every number the site knows, in the order of the printed table. */
export const EMERGENCY_NUMBERS = [
  { countries: ['GB'], emergency: '999', also: '112', advice: '111 (NHS)' },
  { countries: ['IE'], emergency: '112', also: '999' },
  {
    countries: [
      'AT',
      'BE',
      'BG',
      'HR',
      'CY',
      'CZ',
      'DK',
      'EE',
      'FI',
      'FR',
      'DE',
      'GR',
      'HU',
      'IT',
      'LV',
      'LT',
      'LU',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SK',
      'SI',
      'ES',
      'SE',
    ],
    emergency: '112',
  },
  { countries: ['US'], emergency: '911' },
  { countries: ['CA'], emergency: '911' },
  { countries: ['AU'], emergency: '000' },
  { countries: ['NZ'], emergency: '111' },
] as const satisfies readonly EmergencyNumber[]

/** A country whose number is known, by its two letters (ISO 3166-1). */
export type NumberedCountry = (typeof EMERGENCY_NUMBERS)[number]['countries'][number]

/** What a person can choose: a country of the table, or any other. */
export type CareCountry = NumberedCountry | 'other'

/** The numbers of this country; null for any other country, which gets words instead of a guess. */
export function emergencyNumberFor(country: string | null): EmergencyNumber | null {
  const rows: readonly EmergencyNumber[] = EMERGENCY_NUMBERS
  return rows.find((row) => country !== null && row.countries.includes(country)) ?? null
}
