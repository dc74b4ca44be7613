import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalOf, judge } from '../../../src/domain/baseline/judge.ts'
import type { TestId } from '../../../src/domain/baseline/model.ts'
import { SELF_TESTS } from '../../../src/domain/baseline/tests.ts'

const judged = (test: TestId, value: number, more: object = {}, postnatal = false) =>
  judge({ test, side: 'left', value, pain: 0, ...more }, { painLimit: 2, postnatal })

describe('what one result says', () => {
  it.each([
    ['E-01', 30, 'goal-reached'],
    ['E-01', 29, 'build-first'],
    ['E-02', 30, 'nearly'],
    ['E-02', 29, 'build-first'],
    ['E-03', 9, 'nearly'],
    ['E-05', 9, 'goal-reached'],
    ['E-05', 6, 'nearly'],
    ['E-05', 5.9, 'build-first'],
    ['E-06', 20, 'goal-reached'],
    ['E-08', 10, 'goal-reached'],
    ['E-12', 9, 'build-first'],
    ['E-14', 0, 'recorded'],
  ] as const)('%s at %s: %s', (test, value, kind) => {
    expect(judged(test, value).kind).toBe(kind)
  })

  it('the postnatal set asks more of the chair', () => {
    expect(goalOf('E-08', true)).toBe(20)
    expect(judged('E-08', 19, {}, true).kind).toBe('nearly')
  })

  it('pain over the limit is never a pass, and a sign comes before all', () => {
    expect(judged('E-03', 10, { pain: 3 })).toEqual({ kind: 'too-sore', pain: 3, limit: 2 })
    expect(judged('E-03', 10, { pain: 9, signs: ['limp'] })).toEqual({
      kind: 'ended-by-sign',
      signs: ['limp'],
    })
  })

  it('more pain or a sign never makes a result better', () => {
    const rank = {
      'goal-reached': 3,
      recorded: 3,
      nearly: 2,
      'build-first': 1,
      'too-sore': 0,
      'ended-by-sign': 0,
    }
    const pain = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(fc.constantFrom(...SELF_TESTS), fc.nat(60), pain, pain, ({ id }, value, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const better = rank[judged(id, value, { pain: less }).kind]
        expect(rank[judged(id, value, { pain: more }).kind]).toBeLessThanOrEqual(better)
        expect(rank[judged(id, value, { pain: less, signs: ['fall'] }).kind]).toBeLessThanOrEqual(better)
      }),
    )
  })
})
