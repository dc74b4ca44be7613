import { describe, expect, it } from 'vitest'
import { readLimit, writeLimit } from '../../../src/domain/plan/readLimit.ts'

const DATES = { from: '2027-01-04', until: '2027-02-01' } as const
const faultsOf = (typed: Readonly<Record<string, string>>) => {
  const reading = readLimit(typed)
  return reading.ok ? [] : reading.faults.map(({ field, code }) => [field, code])
}

describe("a clinician's limit as it is typed", () => {
  it('keeps what was given and nothing else', () => {
    expect(readLimit({ ...DATES, minutes: ' 20 ', noHills: 'yes', stage: '' })).toEqual({
      ok: true,
      limit: { ...DATES, maxRunMinutes: 20, noHills: true },
    })
  })

  it('tells all that is wrong at once', () => {
    expect(faultsOf({ minutes: '200', stage: 'low', days: '0', until: '2027-02-30' })).toEqual([
      ['minutes', 'out-of-bounds'],
      ['stage', 'not-a-number'],
      ['days', 'out-of-bounds'],
      ['from', 'missing'],
      ['until', 'missing'],
    ])
  })

  it('needs a bound, and an end after its beginning', () => {
    expect(faultsOf(DATES)).toEqual([['minutes', 'no-bound']])
    expect(faultsOf({ from: DATES.until, until: DATES.from, stage: '3' })).toEqual([['until', 'ends-first']])
  })

  it('is read back as it was written', () => {
    const limit = { ...DATES, maxStage: 0, runDaysPerWeek: 2, noSpeed: true }
    expect(readLimit(writeLimit(limit))).toEqual({ ok: true, limit })
  })
})
