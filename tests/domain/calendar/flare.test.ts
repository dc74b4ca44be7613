import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { readiness, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

// Four weeks from stage 4 in the first shoes; on Friday 29 January it hurts in new ones, on grass, after a short night.
const CALM = runs('2027-01-04', 'mon wed fri', '4 4 5 5 6 6 7 7 7 7 7').map((entry) => ({
  ...entry,
  shoe: 'Blue',
  surface: 'road',
}))
const SORE = run('2027-01-29', 7, { painDuring: 6, shoe: 'Green', surface: 'grass', runSeconds: 1200 })
const LOG: readonly LogEntry[] = [...CALM, readiness('2027-01-28', { sleepHours: 5 }), SORE]

const flareOn = (today: `${number}-${number}-${number}`, log = LOG) =>
  planFor({ ...person(), today, log: [...log] }).flare

describe('after a red run', () => {
  it('today is for walking, and no run comes for two full days', () =>
    expect(flareOn('2027-01-30')?.today).toMatchObject([
      { rule: 'R-11', code: 'flare-rest', values: { until: '2027-02-01' } },
      { code: 'flare-signs' },
    ]))

  it('what had changed in ten days is read from the log (R-07)', () =>
    expect(flareOn('2027-01-30')?.changed).toMatchObject([
      { code: 'changed-longer', values: { fromSeconds: 1080, toSeconds: 1200 } },
      { rule: 'R-07', code: 'changed-thing', values: { what: 'shoe', name: 'Green' } },
      { rule: 'R-07', code: 'changed-thing', values: { what: 'surface', name: 'grass' } },
      { code: 'changed-sleep', values: { nights: 1 } },
    ]))

  it('what lets one move on is the next run, its stage and its green', () =>
    expect(flareOn('2027-01-30')?.moveOn).toMatchObject([
      { code: 'flare-next', values: { until: '2027-02-01', stage: 6 } },
      { code: 'flare-green', values: { during: 2, morning: 0 } },
    ]))

  it('says that nothing had changed where the log shows nothing', () => {
    const log = [
      ...runs('2027-01-04', 'mon wed fri', '4 4 4 4 4 4 4 4'),
      run('2027-01-25', 4, { limp: true }),
    ]
    expect(flareOn('2027-01-26', log)?.changed).toMatchObject([{ code: 'changed-nothing' }])
  })

  it('looks ten days back: the tenth counts, the eleventh does not', () => {
    const newShoes = (date: `2027-01-${number}`) => [
      run('2027-01-04', 4, { shoe: 'Blue' }),
      run(date, 4, { shoe: 'Green' }),
      run('2027-01-29', 4, { limp: true, shoe: 'Green' }),
    ]
    const changed = (date: `2027-01-${number}`) => flareOn('2027-01-30', newShoes(date))?.changed
    expect(changed('2027-01-20')).toMatchObject([{ code: 'changed-thing' }])
    expect(changed('2027-01-19')).toMatchObject([{ code: 'changed-nothing' }])
  })

  it('measures the next morning against the usual one', () => {
    const request = person({ condition: 'achilles', side: 'left', morningBase: 2 })
    const log = [run('2027-01-04', 2), run('2027-01-06', 2, { limp: true })]
    const plan = planFor({ ...request, today: '2027-01-07', log })
    expect(plan.flare?.moveOn).toMatchObject([{}, { values: { during: 3, morning: 3 } }])
  })

  it('is over when the rest is, and never comes without a red run', () => {
    expect(flareOn('2027-02-02')).toBeUndefined()
    expect(flareOn('2027-01-28', CALM)).toBeUndefined()
  })
})
