import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { Profile } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { type RunEntry, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const positionOn = (today: Day, profile: Partial<Profile>, ...log: readonly RunEntry[]) =>
  planFor({ ...person(profile), today, log: [...log] }).position

it('a run in the days of rest does not end the step back', () => {
  const sore = run('2027-01-08', 5, { painDuring: 6 })
  // Stage 5 hurt on Friday: back to 4, and no run before Monday. Saturday's went well and changes nothing.
  const log = [...runs('2027-01-04', 'mon wed', '4 4'), sore, run('2027-01-09', 4)]
  expect(positionOn('2027-01-10', {}, ...log)).toMatchObject({
    action: 'step-back',
    stage: 4,
    cleanSessions: 0,
    restUntil: '2027-01-11',
  })
})

describe('a step back (R-11)', () => {
  const limp = (date: Day, stage: number) => run(date, stage, { limp: true })

  // 200 days off and never 30 minutes: stage 1. 56 days after a strain, which steps back two: stage 2.
  it.each([
    [1, { daysOff: 200, ranThirty: false }],
    [2, { condition: 'hamstring-strain', side: 'left', daysOff: 56 }],
  ] as const)('from stage %i ends at 1, and not below', (stage, profile) =>
    expect(positionOn('2027-01-05', profile, limp('2027-01-04', stage))?.stage).toBe(1),
  )

  it('is told as one until its rest is over, then as a repeat', () => {
    const actionOn = (today: Day) => positionOn(today, {}, limp('2027-01-04', 4))?.action
    expect(actionOn('2027-01-06')).toBe('step-back')
    expect(actionOn('2027-01-07')).toBe('repeat')
  })

  // Red on Monday and on Sunday: two in a row rest until Friday, with any other run between them until Wednesday.
  it('rests no longer for a second red when an amber or green run lay between', () => {
    const [monday, sunday] = [limp('2027-01-04', 4), limp('2027-01-10', 2)]
    const restUntil = (...between: readonly RunEntry[]) =>
      positionOn('2027-01-11', {}, monday, ...between, sunday)?.restUntil
    expect(restUntil()).toBe('2027-01-15')
    expect(restUntil(run('2027-01-08', 3, { painDuring: 3 }))).toBe('2027-01-13')
    expect(restUntil(run('2027-01-08', 3))).toBe('2027-01-13')
  })

  // The second red in a row, on the 19th, rests until the 24th; one more after a good run, on the 20th, until the 23rd.
  it('never ends a rest earlier than the red run before it did', () => {
    const reds = [limp('2027-01-04', 4), limp('2027-01-19', 1)]
    const sameDay = [run('2027-01-20', 1), limp('2027-01-20', 2)]
    // In whichever order they were written down, the shorter run of a day is read first.
    for (const two of [sameDay, sameDay.toReversed()])
      expect(positionOn('2027-01-21', {}, ...reds, ...two)).toMatchObject({
        restUntil: '2027-01-24',
        because: [{ code: 'red-sign' }, { code: 'step-back', values: { until: '2027-01-24' } }, {}],
      })
  })
})

it('weeks after its end a plan is still done, and where it ended', () => {
  const log = runs('2027-01-04', 'mon wed fri', '9 10 10 10')
  expect(positionOn('2027-02-06', { daysOff: 20, goalMinutes: 10 }, ...log)).toMatchObject({
    phase: 'done',
    action: 'finished',
    stage: 10,
  })
})
