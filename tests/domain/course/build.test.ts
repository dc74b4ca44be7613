import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { Profile } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { type RunEntry, run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const planOn = (today: Day, log: readonly LogEntry[], profile: Partial<Profile> = {}) =>
  planFor({ ...person({ daysOff: 5, goalMinutes: 60, ...profile }), today, log: [...log] })

/** Five days off start at stage 13: 30 minutes on Monday, Wednesday and Friday 8 January open the way beyond. */
const THIRTY = runs('2027-01-04', 'mon wed fri', '13 13 13')
/** 30 minutes three times a week for ten weeks, without a longer run. */
const STEADY = runs('2027-01-04', 'mon wed fri', Array.from({ length: 30 }, () => '13').join(' '))

describe('doors beyond 30 minutes (R-16)', () => {
  const doorOn = (today: Day, log: readonly RunEntry[] = STEADY) => {
    const before = log.filter(({ date }) => date < today)
    return planOn(today, before).position?.door
  }

  it.each([
    ['2027-01-09', 'longer-run'],
    ['2027-02-04', 'longer-run'],
    ['2027-02-05', 'hills'],
    ['2027-02-18', 'hills'],
    ['2027-02-19', 'strides'],
    ['2027-03-04', 'strides'],
    ['2027-03-05', 'hard-session'],
  ] as const)('on %s the last one open is %s: 4, 6 and 8 weeks after 8 January', (today, door) =>
    expect(doorOn(today)).toBe(door),
  )

  it('wait for four weeks without an amber run', () => {
    const log = STEADY.map((entry) => (entry.date === '2027-02-03' ? { ...entry, painDuring: 3 } : entry))
    expect(doorOn('2027-03-02', log)).toBe('longer-run')
    expect(doorOn('2027-03-03', log)).toBe('hills')
  })

  it('close again with a red run, which leads back to the ladder', () => {
    const log = [...THIRTY, run('2027-01-11', 13, { limp: true })]
    expect(planOn('2027-01-12', log).position).toMatchObject({ phase: 'ladder', stage: 12 })
    expect(doorOn('2027-01-12', log)).toBeUndefined()
  })

  it('are told: what is open, and what waits how long', () =>
    expect(planOn('2027-02-05', STEADY.slice(0, 14)).position?.because.slice(-2)).toEqual([
      { rule: 'R-16', code: 'door-open', values: { door: 'hills', cleanWeeks: 4 } },
      { rule: 'R-16', code: 'door-waits', values: { door: 'strides', neededWeeks: 6 } },
    ]))
})

describe('runs beyond 30 minutes (R-16)', () => {
  const planned = (log: readonly LogEntry[], count: number, profile: Partial<Profile> = {}) =>
    planOn('2027-01-09', log, profile)
      .calendar.filter(({ kind }) => kind === 'run')
      .slice(0, count)
      .map(({ date, runSeconds }) => `${date.slice(5)}/${runSeconds / 60}`)

  it('hold one longer run in seven days, by the cap', () =>
    expect(planned(THIRTY, 7).join(' ')).toBe(
      '01-11/33 01-13/30 01-15/30 01-18/36 01-20/30 01-22/30 01-25/39',
    ))

  it('hold none on the sixth day after the last', () => {
    const moved: readonly LogEntry[] = [
      { kind: 'move', from: '2027-01-15', to: '2027-01-16' },
      { kind: 'skip', date: '2027-01-16', why: 'life' },
      { kind: 'move', from: '2027-01-18', to: '2027-01-17' },
    ]
    expect(planned([...THIRTY, ...moved], 4).join(' ')).toBe('01-11/33 01-13/30 01-17/30 01-20/36')
  })

  // Monday, Wednesday and Friday as before; from then on Tuesday too, but never a third day in a row.
  it('come on two days in a row where four days were chosen, never on three', () =>
    expect(planned(THIRTY, 6, { runDays: ['mon', 'tue', 'wed', 'fri'] }).join(' ')).toBe(
      '01-11/30 01-12/30 01-15/30 01-18/30 01-19/30 01-22/33',
    ))

  it('stay a day apart where three days were chosen', () =>
    expect(planned(THIRTY, 3, { runDays: ['mon', 'tue', 'fri'] }).join(' ')).toBe(
      '01-11/33 01-15/30 01-18/36',
    ))

  // 11 to 17 January hold four already, so the run that was moved to the 17th is not run at all.
  it('are four in seven days at most (R-08)', () => {
    const log = [...THIRTY, { kind: 'move', from: '2027-01-18', to: '2027-01-17' } as const]
    expect(planned(log, 5, { runDays: ['mon', 'tue', 'thu', 'fri'] }).join(' ')).toBe(
      '01-11/30 01-12/30 01-14/30 01-15/30 01-19/30',
    )
  })
})
