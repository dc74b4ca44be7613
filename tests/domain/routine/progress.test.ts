import { describe, expect, it } from 'vitest'
import { nextTime, quicker, raisedLoad, stepRate } from '../../../src/domain/routine/progress.ts'

describe('double progression', () => {
  const top = { sets: [10, 10, 10], inHand: 2 }

  it('8, 8, 8 in a range of 6 to 10: the same load, aim for 9', () => {
    expect(nextTime([{ sets: [8, 8, 8], inHand: 3 }], 10)).toEqual({ kind: 'stay', aim: 9 })
  })

  it('the top once is not enough; twice with two in hand is', () => {
    expect(nextTime([top], 10)).toEqual({ kind: 'stay', aim: 10 })
    expect(nextTime([top, top], 10)).toEqual({ kind: 'raise' })
    expect(nextTime([top, { ...top, inHand: 1 }], 10)).toEqual({ kind: 'stay', aim: 10 })
  })

  it.each([
    [40, 5, 2.5, 42.5],
    [12, 10, 1, 13],
    [80, 2.5, 2.5, 82.5],
    [100, 50, 1, 110],
  ])('%i kg raised by %s %% in steps of %s kg is %s kg', (load, percent, step, raised) => {
    expect(raisedLoad(load, percent, step)).toBe(raised)
  })
})

describe('step rate (R-21)', () => {
  it.each([
    [82, 5, 164, 172],
    [79, 10, 158, 174],
    [88, 5, 176, 185],
    [79, 30, 158, 174],
  ])('%i steps in 30 seconds, %i %% quicker', (counted, percent, rate, next) => {
    expect(stepRate(counted)).toBe(rate)
    expect(quicker(rate, percent)).toBe(next)
  })
})
