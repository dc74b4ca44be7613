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

  it('what had changed in ten days is read from the log', () =>
    expect(flareOn('2027-01-30')?.changed).toMatchObject([
      { code: 'changed-longer', values: { fromSeconds: 1080, toSeconds: 1200 } },
      { code: 'changed-thing', values: { what: 'shoe', name: 'Green' } },
      { code: 'changed-thing', values: { what: 'surface', name: 'grass' } },
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

  it('is over when the rest is, and never comes without a red run', () => {
    expect(flareOn('2027-02-02')).toBeUndefined()
    expect(flareOn('2027-01-28', CALM)).toBeUndefined()
  })
})
