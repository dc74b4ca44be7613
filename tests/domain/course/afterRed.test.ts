import { expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

it('a run in the days of rest does not end the step back', () => {
  const sore = run('2027-01-08', 5, { painDuring: 6 })
  const log = [...runs('2027-01-04', 'mon wed', '4 4'), sore, run('2027-01-09', 4)]
  // Stage 5 hurt on Friday: back to 4, and no run before Monday. Saturday's went well and changes nothing.
  expect(planFor({ ...person(), today: '2027-01-10', log: [...log] }).position).toMatchObject({
    action: 'step-back',
    stage: 4,
    cleanSessions: 0,
    restUntil: '2027-01-11',
  })
})

it('weeks after its end a plan is still done, and where it ended', () => {
  const log = [...runs('2027-01-04', 'mon wed fri', '9 10 10 10')]
  const request = { ...person({ daysOff: 20, goalMinutes: 10 }), today: '2027-02-06' as const, log }
  expect(planFor(request).position).toMatchObject({ phase: 'done', action: 'finished', stage: 10 })
})
