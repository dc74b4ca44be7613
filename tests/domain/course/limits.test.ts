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
