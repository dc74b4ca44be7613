import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { type RunEntry, readiness, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** The reason for which the plan has ended, as of that day; undefined while it goes on. */
function referred(request: PlanRequest, today: Day, log: readonly LogEntry[]): string | undefined {
  const { position } = planFor({ ...request, today, log: [...log] })
  return position?.action === 'refer' ? position.because[0].code : undefined
}

describe('reds that end a plan (R-17)', () => {
  const limping = (...days: readonly Day[]) => days.map((day) => run(day, 1, { limp: true }))
  const knee = person({ condition: 'patellofemoral', side: 'left', daysOff: 28 })

  it('are three in fourteen days: the fourteenth counts, the fifteenth does not', () => {
    const lastOn = (third: Day) => referred(knee, '2027-01-19', limping('2027-01-04', '2027-01-11', third))
    expect(lastOn('2027-01-17')).toBe('refer-reds')
    expect(lastOn('2027-01-18')).toBeUndefined()
  })

  it('are two for a bone', () => {
    const bone = person({ condition: 'bone-stress-low', side: 'left', clearanceOn: '2027-01-02' })
    expect(referred(bone, '2027-01-18', limping('2027-01-04', '2027-01-17'))).toBe('refer-reds')
    expect(referred(bone, '2027-01-19', limping('2027-01-04', '2027-01-18'))).toBeUndefined()
  })
})

describe('a plan that does not get on (R-17)', () => {
  // Pain of 3 on each run is amber: stage 4 comes again and again. 1 February is 28 days after 4 January.
  it('ends on the 28th day without a new highest stage', () => {
    const log = runs('2027-01-04', 'mon wed fri', '4 4 4 4 4 4 4 4 4 4 4 4').map(sore)
    expect(referred(person(), '2027-01-31', log)).toBeUndefined()
    expect(referred(person(), '2027-02-01', log)).toBe('refer-stuck')
  })

  const FIVE_WEEKS = runs('2027-01-04', 'mon wed fri', '4 4 4 4 4 4 4 4 4 4 4 4 4 4 4').map(sore)

  it('is not counted on days under a limit: a week of one makes 35 days', () => {
    const limit = { from: '2027-01-11', until: '2027-01-17', noHills: true } as const
    const limited = { ...person(), limits: [limit] }
    expect(referred(limited, '2027-02-07', FIVE_WEEKS)).toBeUndefined()
    expect(referred(limited, '2027-02-08', FIVE_WEEKS)).toBe('refer-stuck')
  })

  // Three low mornings make an easier week of 11 to 17 January.
  it('is not counted on days of an easier week: one makes 35 days', () => {
    const low = (date: Day) => readiness(date, { stress: 2, mood: 2 })
    const log = [...FIVE_WEEKS, low('2027-01-09'), low('2027-01-10'), low('2027-01-11')]
    expect(referred(person(), '2027-02-07', log)).toBeUndefined()
    expect(referred(person(), '2027-02-08', log)).toBe('refer-stuck')
  })

  it('is not counted on days of a pause: six of them make 34 days', () => {
    const pause = { kind: 'pause', from: '2027-01-09', until: '2027-01-14', why: 'holiday' } as const
    const before = runs('2027-01-04', 'mon wed fri', '4 4 4').map(sore)
    const later = runs('2027-01-15', 'mon wed fri', '4 4 4 4 4 4 4 4 4 4').map(sore)
    expect(referred(person(), '2027-02-06', [...before, pause, ...later])).toBeUndefined()
    expect(referred(person(), '2027-02-07', [...before, pause, ...later])).toBe('refer-stuck')
  })

  // Two clean runs at stage 1 on 18 and 21 January, two at stage 2 on 8 and 11 February; all others hurt a little.
  // 1 March is 56 days after the first.
  it('ends on the 56th day after its first run when stage 4 was not reached', () => {
    const slow = person({ daysOff: 200, ranThirty: false, runDays: ['mon', 'thu'] })
    const log = [
      ...runs('2027-01-04', 'mon thu', '1 1 1 1').map(sore),
      ...runs('2027-01-18', 'mon thu', '1 1'),
      ...runs('2027-01-25', 'mon thu', '2 2 2 2').map(sore),
      ...runs('2027-02-08', 'mon thu', '2 2'),
      ...runs('2027-02-15', 'mon thu', '3 3').map(sore),
    ]
    const lastTwo = runs('2027-02-22', 'mon thu', '3 3')
    const stuckAtThree = [...log, ...lastTwo.map(sore)]
    expect(referred(slow, '2027-02-28', stuckAtThree)).toBeUndefined()
    expect(referred(slow, '2027-03-01', stuckAtThree)).toBe('refer-slow')
    expect(referred(slow, '2027-03-01', [...log, ...lastTwo])).toBeUndefined()
  })

  // Five weeks off after the first run: a new checklist and a new start on 8 February. 8 March is 28 days after that one.
  it('is counted from the new start after a gap', () => {
    const screening = { ...person().screening, takenOn: '2027-02-06' } as const
    const back = { ...person({ daysOff: 200, ranThirty: false, runDays: ['mon', 'thu'] }), screening }
    const log = [run('2027-01-04', 1), ...runs('2027-02-08', 'mon thu', '1 1 1 1 1 1 1 1').map(sore)]
    expect(referred(back, '2027-03-07', log)).toBeUndefined()
    expect(referred(back, '2027-03-08', log)).toBe('refer-stuck')
  })
})

const sore = (entry: RunEntry): RunEntry => ({ ...entry, painDuring: 3 })
