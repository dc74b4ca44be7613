import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { addDays, type Day } from '../../../src/domain/shared/days.ts'
import { readiness, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const [THURSDAY, FRIDAY] = ['2027-01-07', '2027-01-08'] as const
/** Stage 4 clean on Monday and Wednesday: 12 minutes of stage 5 are due on Friday. */
const CLEAN = runs('2027-01-04', 'mon wed', '4 4')

/** What the calendar says of Friday, asked that morning. */
function fridayAfter(...mornings: readonly LogEntry[]): string {
  const { calendar } = planFor({ ...person(), today: FRIDAY, log: [...CLEAN, ...mornings] })
  const { kind, stage, change = 'due' } = calendar[0] ?? {}
  return [kind, stage, change].join(' ')
}
const [DUE, HOLD, SWAP] = ['run 5 due', 'run 4 hold', 'walk 0 swap']

describe('a morning (R-13)', () => {
  it('holds the last clean stage after a night under six hours, and not after six', () => {
    expect(fridayAfter(readiness(FRIDAY, { sleepHours: 6 }))).toBe(DUE)
    expect(fridayAfter(readiness(FRIDAY, { sleepHours: 5.9 }))).toBe(HOLD)
  })

  it('swaps the run after two nights running under five hours', () => {
    const nights = (first: number, second: number) =>
      fridayAfter(readiness(THURSDAY, { sleepHours: first }), readiness(FRIDAY, { sleepHours: second }))
    expect(nights(4.9, 4.9)).toBe(SWAP)
    expect(nights(5, 4.9)).toBe(HOLD)
    expect(nights(4.9, 5)).toBe(HOLD)
  })

  it('asks for two short nights one after the other: a night between them was not noted', () => {
    const short = { sleepHours: 4 }
    expect(fridayAfter(readiness('2027-01-06', short), readiness(FRIDAY, short))).toBe(HOLD)
  })

  it('holds at two answers of 2, swaps at one of 1', () => {
    expect(fridayAfter(readiness(FRIDAY, { stress: 2 }))).toBe(DUE)
    expect(fridayAfter(readiness(FRIDAY, { stress: 2, mood: 2 }))).toBe(HOLD)
    expect(fridayAfter(readiness(FRIDAY, { stress: 1 }))).toBe(SWAP)
    expect(fridayAfter(readiness(FRIDAY, { ill: true }))).toBe(SWAP)
  })

  it('speaks for the next day too, and the worse of the two mornings counts', () => {
    expect(fridayAfter(readiness(THURSDAY, { stress: 2, mood: 2 }))).toBe(HOLD)
    expect(fridayAfter(readiness(THURSDAY, { ill: true }), readiness(FRIDAY, { sleepHours: 5 }))).toBe(SWAP)
  })
})

describe('a resting heart rate (R-13)', () => {
  /** Mean 52 with a standard deviation of 2: two deviations over it are 56. */
  const WEEK = [50, 50, 50, 52, 54, 54, 54]
  const rates = (...before: readonly number[]) =>
    before.map((restingHeartRate, back) => readiness(addDays(FRIDAY, -1 - back), { restingHeartRate }))
  const tired = (restingHeartRate: number) => readiness(FRIDAY, { fatigue: 2, restingHeartRate })

  it('holds when it lies more than two deviations over the mean, beside another sign', () => {
    expect(fridayAfter(...rates(...WEEK), tired(56))).toBe(DUE)
    expect(fridayAfter(...rates(...WEEK), tired(57))).toBe(HOLD)
  })

  it('alone asks for nothing', () =>
    expect(fridayAfter(...rates(...WEEK), readiness(FRIDAY, { restingHeartRate: 80 }))).toBe(DUE))

  it('is measured against the seven days before: an eighth does not raise the mean', () =>
    expect(fridayAfter(...rates(...WEEK, 90), tired(57))).toBe(HOLD))

  // Our rule: two mornings make no mean; three of 50 do, without any deviation.
  it('needs three mornings to be measured against', () => {
    expect(fridayAfter(...rates(50, 50), tired(80))).toBe(DUE)
    expect(fridayAfter(...rates(50, 50, 50), tired(51))).toBe(HOLD)
  })
})

describe('three lowered mornings', () => {
  const tired = (date: Day) => readiness(date, { stress: 2, mood: 2 })
  // Stage 5 clean on Friday and Monday: 6 is due, 5 is the last clean stage. Wednesday's run is held.
  const log = [
    ...CLEAN,
    ...runs('2027-01-08', 'mon wed fri', '5 5 5'),
    tired('2027-01-09'),
    tired('2027-01-12'),
  ]
  const monday = (third: Day) =>
    planFor({ ...person(), today: '2027-01-16', log: [...log, tired(third)] }).calendar.find(
      ({ date }) => date === '2027-01-18',
    )

  it('in seven days begin an easier week at the last clean stage', () =>
    expect(monday('2027-01-15')).toMatchObject({ stage: 5, change: 'easier-week' }))

  it('in eight days do not', () => {
    expect(monday('2027-01-16')).toMatchObject({ stage: 6 })
    expect(monday('2027-01-16')?.change).toBeUndefined()
  })
})
