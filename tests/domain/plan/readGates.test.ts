import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedResult } from '../../../src/domain/baseline/round.ts'
import { decideGate } from '../../../src/domain/plan/gate.ts'
import { choosePace } from '../../../src/domain/plan/pace.ts'
import { readGates, type Tested } from '../../../src/domain/plan/readGates.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { CONDITION_IDS, TEST_IDS } from '../../../src/domain/shared/ids.ts'
import { person, TODAY } from '../../fixtures/people.ts'

const result = (
  test: DatedResult['test'],
  side: DatedResult['side'],
  value: number,
  more: Partial<DatedResult> = {},
): DatedResult => ({ on: TODAY, test, side, value, pain: 0, ...more })

const each = (test: DatedResult['test'], left: number, right = left) => [
  result(test, 'left', left),
  result(test, 'right', right),
]
const tested = (results: readonly DatedResult[], more: Partial<Tested> = {}): Tested => ({
  results,
  condition: 'calf-strain',
  hurt: 'right',
  tests: TEST_IDS,
  today: TODAY,
  ...more,
})
const read = (results: readonly DatedResult[], more: Partial<Tested> = {}) => {
  const [walk, impact, pace] = readGates(tested(results, more))
  if (!walk || !impact || !pace) throw new Error('three gates')
  return { walk, impact, pace }
}
const MOVEMENTS = [result('E-02', 'both', 60), ...each('E-03', 10), ...each('E-04', 10), ...each('E-07', 10)]

describe('the walk (R-02)', () => {
  it('passes at 30 minutes, and names the planner’s own reason', () => {
    expect(read([result('E-01', 'both', 30, { pain: 1 })]).walk).toMatchObject({
      state: 'passed',
      because: [{ rule: 'R-02', code: 'walk-passed', values: { minutes: 30, pain: 1 } }],
    })
  })

  it.each([
    ['walk-short', { value: 29 }],
    ['walk-pain', { pain: 3 }],
    ['walk-sign', { signs: ['limp'] }],
  ] as const)('is not yet passed: %s', (code, worse) => {
    const { walk } = read([result('E-01', 'both', 30, worse as Partial<DatedResult>)])
    expect(walk.state).toBe('not-yet')
    expect(walk.because.map((reason) => reason.code)).toEqual([code])
  })

  it('a pass of four weeks ago has to be done again; a short walk holds', () => {
    const on = '2026-12-07'
    expect(read([result('E-01', 'both', 30, { on })]).walk).toMatchObject({
      state: 'not-done',
      outdated: [{ test: 'E-01', side: 'both' }],
    })
    expect(read([result('E-01', 'both', 20, { on })]).walk.state).toBe('not-yet')
  })
})

describe('the movements (R-03)', () => {
  it('pass only whole: what is missing is named, side by side', () => {
    const { impact } = read(
      MOVEMENTS.filter(({ test, side }) => test !== 'E-03' || side !== 'right'),
      {
        condition: 'mtss',
      },
    )
    expect(impact).toMatchObject({ state: 'not-done', missing: [{ test: 'E-03', side: 'right' }] })
    expect(read(MOVEMENTS, { condition: 'mtss' }).impact.state).toBe('passed')
  })

  it('after a calf strain ask heel raises of each side, after Achilles pain of the hurt one', () => {
    expect(read(MOVEMENTS).impact.missing).toHaveLength(2)
    expect(read([...MOVEMENTS, ...each('E-06', 24, 12)]).impact.because).toMatchObject([
      { code: 'heel-raises', values: { value: 12, needed: 20 } },
    ])
    const achilles = read([result('E-06', 'right', 15)], { condition: 'achilles' })
    expect(achilles.impact).toMatchObject({ state: 'passed', missing: [] })
  })

  it('after a birth ask the bounds too', () => {
    const born = { condition: 'postnatal', hurt: 'none' } as const
    expect(read(MOVEMENTS, born).impact.missing).toEqual([{ test: 'E-12', side: 'both' }])
  })

  it('are not asked after an illness', () =>
    expect(read([], { condition: 'illness', hurt: 'none' }).impact.state).toBe('not-asked'))
})

describe('the pace (R-04)', () => {
  const goals = { tests: ['E-05', 'E-06'] } as const
  it('reads the hurt side alone', () => {
    const stiffLeft = [...each('E-05', 6.5, 11), ...each('E-06', 24, 22)]
    expect(read(stiffLeft, goals).pace.state).toBe('passed')
    expect(read(stiffLeft, { ...goals, hurt: 'left' }).pace.because).toMatchObject([
      { rule: 'R-04', code: 'under-goal', values: { test: 'E-05', value: 6.5, needed: 9 } },
    ])
  })
  it('is not done while a goal of the hurt side is unmeasured, and not asked without a hurt side', () => {
    expect(read(each('E-05', 11), goals).pace.missing).toEqual([{ test: 'E-06', side: 'right' }])
    expect(read(each('E-05', 2), { ...goals, condition: 'break', hurt: 'none' }).pace.state).toBe('not-asked')
  })
})

it('says "not yet" exactly where the planner itself would, for any fresh self-test', () => {
  const anyResult = fc.record({
    test: fc.constantFrom(...TEST_IDS),
    side: fc.constantFrom('left' as const, 'right' as const),
    value: fc.integer({ min: 0, max: 60 }),
    pain: fc.integer({ min: 0, max: 5 }),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(anyResult, { maxLength: 20, selector: ({ test, side }) => `${test} ${side}` }),
      fc.constantFrom(...CONDITION_IDS),
      fc.constantFrom('left' as const, 'right' as const, 'both' as const, 'none' as const),
      (results, condition, hurt) => {
        const request: PlanRequest = {
          ...person({ condition, side: hurt, walkMinutes: 600 }),
          baseline: { takenOn: TODAY, results },
        }
        const planned = [...decideGate(request).because, ...choosePace(request).because]
        const { walk, impact, pace } = read(
          results.map((one) => ({ ...one, on: TODAY })),
          { condition, hurt },
        )
        const against = (rule: string, codes: RegExp) =>
          planned.some((reason) => reason.rule === rule && codes.test(reason.code))
        expect(walk.state === 'not-yet').toBe(against('R-02', /^walk-(short|pain|sign)/))
        expect(impact.state === 'not-yet').toBe(
          planned.some(({ code }) => /^impact-(value|pain|sign)|^heel-raise/.test(code)),
        )
        expect(pace.state === 'not-yet').toBe(against('R-04', /^under-goal/))
      },
    ),
  )
})
