import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/domain/report/period.ts'

const TODAY = '2026-11-25'

describe('the days of a report', () => {
  it('four weeks are this one and the three before, whole from their Mondays', () =>
    expect(readPeriod({ weeks: 4 }, TODAY).period).toEqual({ from: '2026-11-02', until: TODAY }))

  it('dates of one’s own hold as typed', () =>
    expect(readPeriod({ weeks: 'own', from: '2026-10-01', until: '2026-10-01' }, TODAY)).toEqual({
      period: { from: '2026-10-01', until: '2026-10-01' },
      fault: null,
    }))

  it.each([
    ['', '2026-11-01', 'missing'],
    ['2026-02-31', '2026-11-01', 'missing'],
    ['2026-11-02', '2026-11-01', 'ends-first'],
    ['2026-11-02', '2026-11-26', 'in-the-future'],
  ])('%s to %s: %s, and the usual weeks stand in', (from, until, fault) =>
    expect(readPeriod({ weeks: 'own', from, until }, TODAY)).toEqual({
      period: { from: '2026-09-07', until: TODAY },
      fault,
    }),
  )
})
