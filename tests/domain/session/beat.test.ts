import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beatAt, beatMs } from '../../../src/domain/session/beat.ts'

const rates = fc.integer({ min: 20, max: 220 })

describe('a beat', () => {
  it('of 60 a minute falls on every whole second', () => {
    expect([0, 999, 1_000, 59_999, 60_000].map((passed) => beatAt(60, passed))).toEqual([0, 0, 1, 59, 60])
  })

  it('is the last that has fallen, at any rate and any time', () => {
    fc.assert(
      fc.property(rates, fc.nat(7_200_000), (rate, passed) => {
        const beat = beatAt(rate, passed)
        expect(beatMs(rate, beat)).toBeLessThanOrEqual(passed)
        expect(beatMs(rate, beat + 1)).toBeGreaterThan(passed)
      }),
    )
  })

  it('is found at its own moment', () => {
    fc.assert(fc.property(rates, fc.nat(20_000), (rate, beat) => beatAt(rate, beatMs(rate, beat)) === beat))
  })

  it('counts time before the start as the start', () => {
    expect(beatAt(60, -5_000)).toBe(0)
  })
})
