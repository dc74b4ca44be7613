import { describe, expect, it } from 'vitest'
import { usualFor } from '../../../src/domain/baseline/norms.ts'

describe('usual values', () => {
  it.each([
    ['E-04', 44, undefined, [40, 40]],
    ['E-04', 75, undefined, [15, 18]],
    ['E-06', 44, 'female', [24, 24]],
    ['E-06', 44, undefined, [24, 28]],
    ['E-06', 63, 'male', [19, 19]],
    ['E-05', undefined, undefined, [9.2, 14.8]],
  ] as const)('%s at %s, %s: %j', (test, age, sex, values) => {
    expect(usualFor(test, age, sex)?.values).toEqual(values)
  })

  it.each([
    ['E-06', 80, 'male'],
    ['E-06', 19, 'female'],
    ['E-04', 17, undefined],
    ['E-04', undefined, 'male'],
    ['E-09', 44, 'male'],
  ] as const)('%s at %s, %s: nothing was measured for them', (test, age, sex) => {
    expect(usualFor(test, age, sex)).toBeNull()
  })
})
