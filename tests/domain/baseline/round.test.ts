import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD, type TestRecord } from '../../../src/domain/baseline/record.ts'
import {
  baselineFrom,
  isDone,
  isStale,
  latestResults,
  type Round,
  sidesOf,
} from '../../../src/domain/baseline/round.ts'
import { selfTest } from '../../../src/domain/baseline/tests.ts'
import { trendOf } from '../../../src/domain/baseline/trend.ts'

const record = (on: TestRecord['on'], value: string, pain = '1'): TestRecord => ({
  ...EMPTY_RECORD,
  on,
  value,
  pain,
})
const first: Round = {
  id: '2026-11-01',
  startedOn: '2026-11-01',
  finished: true,
  records: {
    'E-06 left': record('2026-11-01', '12'),
    'E-06 right': record('2026-11-01', '24'),
    'E-05 left': record('2026-11-02', '7,5'),
  },
}
const second: Round = {
  id: '2026-11-15',
  startedOn: '2026-11-15',
  finished: false,
  records: {
    'E-06 left': record('2026-11-15', '19'),
    'E-06 right': record('2026-11-15', '', '0'),
    'E-05 left': record('2026-11-16', '9'),
  },
}

describe('results over several rounds', () => {
  it('the newest of each side counts; a half-typed one takes nothing away', () => {
    const found = latestResults([first, second]).map(({ test, side, value }) => [test, side, value])
    expect(found).toEqual([
      ['E-05', 'left', 9],
      ['E-06', 'left', 19],
      ['E-06', 'right', 24],
    ])
  })

  it('the order of the rounds never matters', () => {
    expect(baselineFrom([second, first])?.results.toSorted()).toEqual(
      baselineFrom([first, second])?.results.toSorted(),
    )
  })

  it('carries the day of the newest result, and nothing where nothing was measured', () => {
    expect(baselineFrom([first, second])?.takenOn).toBe('2026-11-16')
    expect(baselineFrom([{ ...second, records: {} }])).toBeNull()
  })

  it('a test is done when every side can be read', () => {
    expect(isDone(first, 'E-06')).toBe(true)
    expect(isDone(first, 'E-05')).toBe(false)
    expect(isDone(second, 'E-06')).toBe(false)
  })

  it('a round left for two weeks is stale, a finished one never', () => {
    expect(isStale(second, '2026-11-28')).toBe(false)
    expect(isStale(second, '2026-11-29')).toBe(true)
    expect(isStale(first, '2027-11-29')).toBe(false)
  })
})

describe('the uninjured side is first', () => {
  it.each([
    ['left', ['right', 'left']],
    ['right', ['left', 'right']],
    ['both', ['left', 'right']],
    ['none', ['left', 'right']],
  ] as const)('hurt %s', (hurt, order) => {
    expect(sidesOf(selfTest('E-06'), hurt)).toEqual(order)
  })
  it('a walk has no sides', () => expect(sidesOf(selfTest('E-01'), 'left')).toEqual(['both']))
})

describe('trend: numbers against the error, no verdict', () => {
  const rounds = [second, first]
  it('beyond the error of 6 raises', () => {
    expect(trendOf(selfTest('E-06'), 'left', rounds)?.change).toEqual({
      kind: 'beyond-error',
      by: 7,
      error: 6,
    })
  })
  it('within the error of 1.9 cm', () => {
    expect(trendOf(selfTest('E-05'), 'left', rounds)?.change).toEqual({
      kind: 'within-error',
      by: 1.5,
      error: 1.9,
    })
  })
  it('a first result has nothing to be held against', () => {
    expect(trendOf(selfTest('E-06'), 'right', rounds)?.change).toEqual({ kind: 'first' })
    expect(trendOf(selfTest('E-09'), 'right', rounds)).toBeNull()
  })
})
