import { describe, expect, it } from 'vitest'
import { choosePace, cleanSessionsNeeded } from '../../../src/domain/plan/pace.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { person } from '../../fixtures/people.ts'

const pace = (profile: Partial<PlanRequest['profile']>) => choosePace(person(profile)).pace

describe('pace', () => {
  it('is brisk for a break under 28 days only', () => {
    expect(pace({ daysOff: 27 })).toBe('brisk')
    expect(pace({ daysOff: 28 })).toBe('standard')
    expect(pace({ daysOff: 27, condition: 'itb' })).toBe('standard')
  })
  it('is careful after another injury and from 60 years on', () => {
    expect(pace({ daysOff: 5, otherInjuryLastYear: true })).toBe('careful')
    expect(pace({ daysOff: 5, age: 60 })).toBe('careful')
    expect(pace({ daysOff: 5, age: 59 })).toBe('brisk')
  })
})

it.each([
  ['careful', 3, 3],
  ['standard', 2, 2],
  ['brisk', 2, 1],
] as const)('%s asks for %i clean sessions at stage 5 and %i at stage 6', (name, five, six) => {
  expect(cleanSessionsNeeded(name, 5)).toBe(five)
  expect(cleanSessionsNeeded(name, 6)).toBe(six)
})

describe.each([
  ['E-04', 10],
  ['E-05', 9],
  ['E-06', 20],
  ['E-08', 10],
  ['E-09', 20],
  ['E-10', 30],
  ['E-11', 20],
] as const)('%s under %i keeps the pace careful', (test, goal) => {
  const tested = (side: 'left' | 'right' | 'both', value: number, hurt: 'left' | 'none' = 'left') => {
    const baseline = { takenOn: '2027-01-04', results: [{ test, side, value, pain: 0 }] } as const
    const request = person({ condition: 'itb', side: hurt })
    return choosePace({ ...request, baseline: { ...baseline, results: [...baseline.results] } }).pace
  }
  it('on the hurt side', () => {
    expect(tested('left', goal - 1)).toBe('careful')
    expect(tested('left', goal)).toBe('standard')
    expect(tested('right', goal - 1)).toBe('standard')
  })
  it('on both sides, or when nobody said which', () => {
    expect(tested('both', goal - 1)).toBe('careful')
    expect(tested('right', goal - 1, 'none')).toBe('careful')
  })
})
