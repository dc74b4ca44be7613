import { expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { person } from '../../fixtures/people.ts'

// Stage 1 holds 4 minutes and is the stricter; the day after it ends, 7 minutes are the most, by the other limit and the cap.
const LIMITS: PlanRequest['limits'] = [
  { from: '2027-01-04', until: '2027-01-10', maxStage: 1 },
  { from: '2027-01-04', until: '2027-01-17', maxRunMinutes: 7 },
]

it('of two limits the stricter holds, and the day is told on which the last of them ends (R-25)', () => {
  for (const limits of [LIMITS, LIMITS.toReversed()]) {
    const runs = planFor({ ...person(), limits }).calendar.filter(({ kind }) => kind === 'run')
    expect(runs[0]?.because).toContainEqual({
      rule: 'R-25',
      code: 'limit',
      values: { until: '2027-01-17', stage: 1 },
    })
    expect(runs.slice(2, 4)).toMatchObject([
      { date: '2027-01-08', runSeconds: 4 * 60 },
      { date: '2027-01-11', runSeconds: 7 * 60 },
    ])
  }
})

// Stage 5 clean on Monday, Wednesday and Friday at careful pace: 14 minutes, the half-step towards 6, are due on Monday.
it('a limit on stages bars the half-step towards the next one (R-25)', () => {
  const request = person({ daysOff: 20, ranThirty: false, otherInjuryLastYear: true })
  const monday = (limits: PlanRequest['limits']) =>
    planFor({ ...request, limits }).calendar.find(({ date }) => date === '2027-01-11')
  expect(monday([])).toMatchObject({ stage: 5, half: true, runSeconds: 14 * 60 })
  const five = { from: '2027-01-04', until: '2027-01-31', maxStage: 5 } as const
  expect(monday([five])).toMatchObject({ stage: 5, change: 'limit', runSeconds: 12 * 60 })
})
