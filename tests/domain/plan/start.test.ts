import { describe, expect, it } from 'vitest'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { chooseStart } from '../../../src/domain/plan/start.ts'
import type { Pace } from '../../../src/domain/shared/ids.ts'
import { person } from '../../fixtures/people.ts'

type Changes = Partial<PlanRequest['profile']>
const start = (changes: Changes, pace: Pace = 'standard') => chooseStart(person(changes).profile, pace).stage

/** Section 5, typed out: first and last day of the row, then its five columns. */
const ROWS = [
  [0, 5, 13, 9, 9, 1, 9],
  [6, 13, 12, 9, 7, 1, 6],
  [14, 27, 9, 6, 5, 1, 4],
  [28, 55, 6, 4, 3, 1, 3],
  [56, 111, 4, 3, 2, 1, 2],
  [112, 36_500, 3, 1, 1, 1, 1],
] as const

describe.each(ROWS)('%i to %i days off', (first, last, ran, notRan, tissue, slow, illness) => {
  it.each([first, last])('starts by the table on day %i', (daysOff) => {
    expect(start({ daysOff })).toBe(ran)
    expect(start({ daysOff, ranThirty: false })).toBe(notRan)
    for (const condition of ['achilles', 'plantar-heel', 'patellofemoral', 'itb', 'patellar'] as const)
      expect(start({ daysOff, condition })).toBe(tissue)
    for (const condition of ['bone-stress-low', 'surgery', 'postnatal'] as const)
      expect(start({ daysOff, condition })).toBe(slow)
    expect(start({ daysOff, condition: 'illness' })).toBe(illness)
  })
})

describe('what changes the start', () => {
  it('raises a fresh ankle sprain by one, until day 13', () => {
    expect(start({ condition: 'ankle-sprain', daysOff: 5 })).toBe(10)
    expect(start({ condition: 'ankle-sprain', daysOff: 13 })).toBe(8)
    expect(start({ condition: 'ankle-sprain', daysOff: 14 })).toBe(5)
  })

  it('bounds shin, hip and muscle strains', () => {
    const daysOff = 6
    expect(start({ condition: 'mtss', daysOff })).toBe(4)
    expect(start({ condition: 'gluteal', daysOff })).toBe(4)
    expect(start({ condition: 'hamstring-strain', daysOff })).toBe(2)
    expect(start({ condition: 'calf-strain', daysOff })).toBe(2)
  })

  it('never raises a start to such a bound', () => {
    expect(start({ condition: 'mtss', daysOff: 112 })).toBe(1)
    expect(start({ condition: 'hamstring-strain', daysOff: 112 })).toBe(1)
  })

  it('starts no higher than 3 without regular walking', () =>
    expect(start({ daysOff: 0, walksRegularly: false })).toBe(3))

  it('takes one stage off after another injury, never below 1', () => {
    expect(start({ daysOff: 0, otherInjuryLastYear: true })).toBe(12)
    expect(start({ daysOff: 200, ranThirty: false, otherInjuryLastYear: true })).toBe(1)
  })

  it('takes that stage off after the bound for walking and before the one for age', () => {
    expect(start({ daysOff: 0, walksRegularly: false, otherInjuryLastYear: true })).toBe(2)
    expect(start({ daysOff: 0, age: 60, otherInjuryLastYear: true })).toBe(4)
  })

  it('starts no higher than 4 from 60 years on', () => {
    expect(start({ daysOff: 0, age: 59 })).toBe(13)
    expect(start({ daysOff: 0, age: 60 })).toBe(4)
  })

  it('starts no higher than 2 with a body mass index over 30, and says so (R-18)', () => {
    const heavy = chooseStart(person({ daysOff: 0, bmiOver30: true }).profile, 'standard')
    expect(heavy.stage).toBe(2)
    expect(heavy.because.at(-1)).toEqual({ rule: 'R-18', code: 'start-bmi', values: { stage: 2 } })
  })

  it.each([
    [1, 'standard', 1],
    [5, 'standard', 3],
    [10, 'standard', 5],
    [10, 'careful', 5],
    [15, 'standard', 7],
    [15, 'careful', 6],
    [24, 'standard', 12],
    [24, 'careful', 10],
    [28, 'standard', 13],
  ] as const)('a longest run of %i minutes at %s pace reaches stage %i', (minutes, pace, stage) =>
    expect(start({ daysOff: 0, longestRunLast30Days: minutes }, pace)).toBe(stage),
  )

  it('reads a longest run of 0 as none', () =>
    expect(start({ daysOff: 0, longestRunLast30Days: 0 })).toBe(13))
})
