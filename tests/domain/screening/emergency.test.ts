import { describe, expect, it } from 'vitest'
import { EMERGENCY_NUMBERS, emergencyNumberFor } from '../../../src/domain/screening/emergency.ts'

describe('the emergency number of a country', () => {
  it.each([
    ['GB', '999'],
    ['IE', '112'],
    ['DE', '112'],
    ['SE', '112'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
  ])('%s: %s', (country, number) => {
    expect(emergencyNumberFor(country)?.emergency).toBe(number)
  })

  it.each(['other', 'CH', 'JP', '', 'gb', null])('no number is guessed for %s', (country) => {
    expect(emergencyNumberFor(country)).toBeNull()
  })

  it('an advice line is named only where one was checked: in the United Kingdom', () => {
    const withAdvice = EMERGENCY_NUMBERS.filter((row) => 'advice' in row)
    expect(withAdvice.map((row) => [row.countries[0], row.advice])).toEqual([['GB', '111 (NHS)']])
  })

  it('all 27 members of the European Union are there, each once', () => {
    const all = EMERGENCY_NUMBERS.flatMap((row): readonly string[] => row.countries)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length - ['GB', 'US', 'CA', 'AU', 'NZ'].length).toBe(27)
  })
})
