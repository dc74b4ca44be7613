import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSides, hopSymmetry } from '../../../src/domain/baseline/compareSides.ts'
import type { BaselineResult, TestId } from '../../../src/domain/baseline/model.ts'
import { SELF_TESTS, selfTest } from '../../../src/domain/baseline/tests.ts'

const result = (test: TestId, side: 'left' | 'right', value: number): BaselineResult => ({
  test,
  side,
  value,
  pain: 0,
})
const compare = (test: TestId, left: number, right: number) =>
  compareSides(selfTest(test), { left: result(test, 'left', left), right: result(test, 'right', right) })

describe('left against right, with the error of the test', () => {
  it.each([
    ['E-05', 10, 11.9, 'no-real-difference'],
    ['E-05', 10, 12, 'difference'],
    ['E-06', 20, 26, 'no-real-difference'],
    ['E-06', 20, 27, 'difference'],
    ['E-04', 30, 39, 'no-real-difference'],
    ['E-04', 30, 40, 'difference'],
    ['E-08', 10, 14, 'no-real-difference'],
    ['E-09', 20, 26, 'difference'],
    ['E-10', 27, 30, 'no-real-difference'],
    ['E-10', 26, 30, 'difference'],
    ['E-13', 90, 100, 'no-real-difference'],
    ['E-13', 88, 100, 'difference'],
    ['E-11', 10, 20, 'numbers-only'],
    ['E-14', 40, 60, 'numbers-only'],
  ] as const)('%s: %s and %s are %s', (test, left, right, kind) => {
    expect(compare(test, left, right).kind).toBe(kind)
  })

  it('says whether the margin is an error that was measured or a mark of ours', () => {
    expect(compare('E-05', 7, 10)).toEqual({
      kind: 'difference',
      by: 3,
      over: 1.9,
      basis: 'error',
      lower: 'left',
    })
    expect(compare('E-08', 5, 10)).toMatchObject({ basis: 'our-rule', lower: 'left' })
  })

  it('a side left out is named, never guessed', () => {
    const left = result('E-06', 'left', 20)
    expect(compareSides(selfTest('E-06'), { left, right: undefined })).toEqual({
      kind: 'one-side',
      missing: 'right',
    })
  })

  it('sees the same whichever leg is which', () => {
    const value = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.constantFrom(...SELF_TESTS), value, value, ({ id }, one, other) => {
        expect(compare(id, one, other).kind).toBe(compare(id, other, one).kind)
      }),
    )
  })
})

describe('hop symmetry, the one percentage', () => {
  const symmetry = (left: number, right: number) =>
    hopSymmetry({ left: result('E-13', 'left', left), right: result('E-13', 'right', right) }, 'left')
  it.each([
    [90, 100, 90, 'reached'],
    [80, 100, 80, 'nearly'],
    [79, 100, 79, 'build-first'],
    [104, 100, 104, 'reached'],
  ] as const)('%s of %s is %s per cent: %s', (left, right, percent, verdict) => {
    expect(symmetry(left, right)).toEqual({ percent, verdict })
  })
  it('is nothing over a hop of 0', () => expect(symmetry(50, 0)).toBeNull())
})
