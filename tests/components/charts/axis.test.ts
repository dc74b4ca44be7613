import { describe, expect, it } from 'vitest'
import { axisFor, placeOn } from '../../../src/components/charts/axis.ts'

describe('the axis of a chart', () => {
  it.each([
    ['seconds up to a cap', [43, 6], undefined, [0, 10, 20, 30, 40, 50]],
    ['centimetres with tenths', [12, 9.2, 14.8], undefined, [0, 5, 10, 15]],
    ['percentages that begin late', [100, 80], 75, [75, 80, 85, 90, 95, 100]],
    ['small shares', [0.3, 0.9], undefined, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['values on both sides of nothing', [-12, 7], undefined, [-15, -10, -5, 0, 5, 10]],
    ['one value of nothing', [0], undefined, [0, 1]],
  ])('fits %s', (_, values, from, ticks) => {
    expect(axisFor(values, from).ticks).toEqual(ticks)
  })

  it('holds every value and names few numbers, whatever the values', () => {
    for (let most = 1; most < 400; most += 0.7) {
      const { from, to, ticks } = axisFor([most / 3, most])
      expect(from).toBeLessThanOrEqual(most / 3)
      expect(to).toBeGreaterThanOrEqual(most)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect([ticks.at(0), ticks.at(-1)]).toEqual([from, to])
    }
  })
})

describe('a place on the axis', () => {
  const axis = axisFor([80, 100], 75)

  it('is a share of its width', () => {
    expect([75, 80, 87.5, 100].map((value) => placeOn(axis, value))).toEqual([0, 20, 50, 100])
  })

  it('is the same at equal distances', () => {
    expect(placeOn(axis, 83) - placeOn(axis, 78)).toBeCloseTo(placeOn(axis, 98) - placeOn(axis, 93))
  })
})
