import { describe, expect, it } from 'vitest'
import { dueOn } from '../../../src/domain/calendar/dueOn.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { before } from '../../../src/domain/log/before.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** A calf strain, careful: stage 1 or 2 on Mondays, Wednesdays and Fridays from 4 January 2027. */
const calf = person({ condition: 'calf-strain', daysOff: 70 })
const dueFrom = (day: `${number}-${number}-${number}`, log: readonly LogEntry[]) =>
  dueOn(planFor({ ...calf, today: day, log: [...before(log, day)] }), day)
const week = runs('2027-01-04', 'mon wed fri', '2 2 2')

describe('what a plan had for a day', () => {
  it('is the session of that day, whatever was run on it', () => {
    expect(dueFrom('2027-01-06', week).run).toMatchObject({ date: '2027-01-06', stage: 2, runSeconds: 360 })
  })

  it('is the next session where the day had none', () => {
    expect(dueFrom('2027-01-05', week).run?.date).toBe('2027-01-06')
  })

  it('is known for a run that was left out, too', () => {
    const log: readonly LogEntry[] = [...week.slice(0, 1), { kind: 'skip', date: '2027-01-06', why: 'life' }]
    expect(dueFrom('2027-01-06', log).run?.date).toBe('2027-01-06')
  })

  it('is nothing where the plan had stopped', () => {
    const log = [...week, run('2027-01-09', 2, { boneSpot: true })]
    expect(dueFrom('2027-01-11', log).run).toBeNull()
  })

  it('at stage 0 is its walk, logged as a run', () => {
    const pelvic = person({ condition: 'postnatal', daysOff: 120, weeksSinceBirth: 16, sex: 'female' })
    const log = [run('2027-01-04', 1, { pelvicSign: true })]
    const plan = planFor({ ...pelvic, today: '2027-01-08', log })
    expect(dueOn(plan, '2027-01-08')).toMatchObject({ run: { stage: 0, runSeconds: 0 }, walk: null })
  })

  it('before the plan may run is a walk and no stage', () => {
    const plan = planFor(person({ walkMinutes: 15 }))
    expect(dueOn(plan, plan.calendar[0]?.date ?? '2027-01-04')).toMatchObject({
      run: null,
      walk: { kind: 'walk' },
    })
  })
})
