import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { addDays } from '../../../src/domain/shared/days.ts'
import { person } from '../../fixtures/people.ts'

/** The runs of a person whose clinician allows none for so many days from that one. */
const runsAround = (request: PlanRequest, from: `${number}-${number}-${number}`, days: number) => {
  const limit = { from, until: addDays(from, days - 1), maxRunMinutes: 0 }
  return planFor({ ...request, limits: [limit] }).calendar.filter(({ kind }) => kind === 'run')
}

// Two runs a stage: 4, 4, 5, 5, 6, 6, then 7 on Monday 18 January, when the limit begins.
const runsAfter = (days: number) => runsAround(person(), '2027-01-18', days).slice(6)

describe('days without a run, which a limit leaves', () => {
  it('up to a week cost nothing', () => expect(runsAfter(4)[0]).toMatchObject({ stage: 7 }))

  it.each([
    ['8 to 13 days: one stage back', 7, { date: '2027-01-25', stage: 6 }, 10],
    ['14 to 27 days: three stages back', 14, { date: '2027-02-01', stage: 4 }, 17],
    ['28 days and more: no higher than a new start', 28, { date: '2027-02-15', stage: 4 }, 31],
  ])('%s', (_, days, run, gap) => {
    const [first] = runsAfter(days)
    expect(first).toMatchObject(run)
    expect(first?.because).toContainEqual({
      rule: 'R-12',
      code: 'after-gap',
      values: { days: gap, stage: run.stage },
    })
  })

  // The Friday rise is the third week with one, so an easier week of two runs follows.
  it('are followed by careful pace from two weeks on', () => {
    const stages = (days: number) => runsAfter(days).map(({ stage }) => stage)
    expect(stages(7).slice(0, 3)).toEqual([6, 6, 7])
    expect(stages(14).slice(0, 9)).toEqual([4, 4, 4, 4, 4, 5, 5, 5, 5])
  })
})

describe('a wait before the first run', () => {
  // 5 days off give stage 13; 5 and 10 more give the row of 14 to 27 days: stage 9.
  it('of ten days counts as time off', () => {
    const [first] = runsAround(person({ daysOff: 5 }), '2027-01-04', 10)
    expect(first).toMatchObject({ date: '2027-01-15', stage: 9 })
  })

  // 12 days off give stage 12; 12 and 28 more give the row of 28 to 55 days: stage 6.
  it('of four weeks counts as time off', () => {
    const [first] = runsAround(person({ daysOff: 12 }), '2027-01-04', 28)
    expect(first).toMatchObject({ date: '2027-02-01', stage: 6 })
  })
})
