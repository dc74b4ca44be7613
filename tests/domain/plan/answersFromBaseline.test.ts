import { describe, expect, it } from 'vitest'
import type { DatedResult } from '../../../src/domain/baseline/round.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { answersFromBaseline } from '../../../src/domain/plan/answersFromBaseline.ts'
import { person } from '../../fixtures/people.ts'

const on = '2026-11-20'
const result = (
  test: DatedResult['test'],
  side: DatedResult['side'],
  value: number,
  more = {},
): DatedResult => ({
  on,
  test,
  side,
  value,
  pain: 0,
  ...more,
})
const read = (...results: readonly DatedResult[]) => answersFromBaseline(results, 'break', '2026-11-24')

describe('answers of the plan from the self-test', () => {
  it('takes the walk with its pain', () => {
    expect(read(result('E-01', 'both', 25, { pain: 1 }))).toEqual({ walkMinutes: '25', walkPain: '1' })
  })

  it('a movement is done when both sides were measured and reached it', () => {
    expect(read(result('E-03', 'left', 10))).toEqual({})
    expect(read(result('E-03', 'left', 10), result('E-03', 'right', 10))).toEqual({ hops: 'done' })
  })

  it.each([{ value: 9 }, { pain: 3 }, { signs: ['giving-way'] }])(
    'one side with %j is enough for "not"',
    (worse) => {
      expect(read(result('E-03', 'left', 10, worse))).toEqual({ hops: 'not' })
    },
  )

  it('answers nothing from a result of four weeks ago', () => {
    const old = result('E-02', 'both', 60)
    expect(answersFromBaseline([old], 'break', '2026-12-17')).toEqual({ jog: 'done' })
    expect(answersFromBaseline([old], 'break', '2026-12-18')).toEqual({})
  })
})

describe('the gates read the self-test: the stricter of answer and test holds', () => {
  const gate = (results: readonly object[]) =>
    planFor({ ...person(), baseline: { takenOn: '2027-01-04', results: results as never } }).gate
  const codes = (results: readonly object[]) => gate(results).because.map(({ code }) => code)

  it.each([
    ['walk-short', { test: 'E-01', side: 'both', value: 20, pain: 0 }],
    ['walk-pain', { test: 'E-01', side: 'both', value: 30, pain: 5 }],
    ['walk-sign', { test: 'E-01', side: 'both', value: 30, pain: 0, signs: ['limp'] }],
    ['impact-sign', { test: 'E-07', side: 'left', value: 10, pain: 0, signs: ['giving-way'] }],
    ['impact-value', { test: 'E-02', side: 'both', value: 59, pain: 0 }],
  ] as const)('%s', (code, failing) => {
    expect(codes([failing])).toEqual([code])
    expect(gate([failing]).outcome).toBe('prepare')
  })

  it('a passed test opens nothing that the answers close', () => {
    const walk = { test: 'E-01', side: 'both', value: 45, pain: 0 } as const
    const request = {
      ...person({ walkMinutes: 10 }),
      baseline: { takenOn: '2027-01-04', results: [walk] },
    } as const
    expect(planFor(request as never).gate.outcome).toBe('prepare')
  })
})
