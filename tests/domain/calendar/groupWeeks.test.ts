import { expect, it } from 'vitest'
import {
  foldWeeks,
  groupWeeks,
  type PlanWeek,
  sameSessions,
} from '../../../src/domain/calendar/groupWeeks.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { calfStrainAfterTenWeeks, person } from '../../fixtures/people.ts'

it('the week of the first day is week 1, also where the first run comes a week later', () => {
  const request = person({ startOn: '2027-01-09' })
  const weeks = groupWeeks(planFor(request).calendar, '2027-01-04')
  expect(weeks.map(({ number }) => number).slice(0, 3)).toEqual([2, 3, 4])
})

it('a half-step is told apart from the stage it is shown under', () => {
  // Week 6 of the calf: a half-step from stage 5, then stage 6 twice.
  const { calendar } = planFor(calfStrainAfterTenWeeks)
  const week = groupWeeks(calendar, '2027-01-04').find(({ monday }) => monday === '2027-02-08')
  expect(sameSessions(week?.days ?? []).map(({ days, first }) => [days, first.stage, first.half])).toEqual([
    [1, 5, true],
    [2, 6, undefined],
  ])
})

it('a half-step is told apart even where both last as long', () => {
  const [day] = planFor(person()).calendar
  if (!day) throw new Error('no day')
  expect(sameSessions([day, { ...day, half: true }, { ...day, half: true }]).map(({ days }) => days)).toEqual(
    [1, 2],
  )
})

it('six weeks are shown whole, seven fold after the fourth', () => {
  const weeks = groupWeeks(planFor(calfStrainAfterTenWeeks).calendar, '2027-01-04')
  const folded = (count: number) => foldWeeks(weeks.slice(0, count) as readonly PlanWeek[])
  expect(folded(6)).toMatchObject({ near: { length: 6 }, months: [] })
  expect(folded(7).near).toHaveLength(4)
  expect(folded(7).months.flat()).toHaveLength(3)
})
