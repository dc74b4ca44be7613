import { expect, it } from 'vitest'
import { groupWeeks, sameSessions } from '../../../src/domain/calendar/groupWeeks.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { person, twoYearsOff } from '../../fixtures/people.ts'

it('a week that holds two stages is not told as one of them', () => {
  const request = person({ daysOff: 730 })
  const [first] = groupWeeks(planFor(request).calendar, request.profile.startOn)
  const told = sameSessions(first?.days ?? []).map(({ days, first: day }) => [days, day.stage])
  expect(told).toEqual([
    [2, 3],
    [1, 4],
  ])
})

it('every day of a week is told once', () => {
  const weeks = groupWeeks(planFor(twoYearsOff).calendar, twoYearsOff.profile.startOn)
  for (const { days } of weeks) {
    expect(sameSessions(days).reduce((sum, session) => sum + session.days, 0)).toBe(days.length)
  }
})
