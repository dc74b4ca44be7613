import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { todayOf } from '../../../src/domain/calendar/todayOf.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { addDays, type Day } from '../../../src/domain/shared/days.ts'
import { readiness, run, runs } from '../../fixtures/histories/history.ts'
import { NO_FLAGS, person } from '../../fixtures/people.ts'

const todayIn = (request: PlanRequest) => todayOf(request, planFor(request))
/** Monday, Wednesday, Friday from 4 January 2027, stage 4. */
const on = (today: Day, ...log: LogEntry[]) => todayIn({ ...person(), today, log })
const MONDAY = run('2027-01-04', 4)

describe('where a person stands', () => {
  it.each([
    ['open', '2027-01-06', [MONDAY]],
    ['refer', '2027-01-06', [run('2027-01-04', 4, { nightPain: true })]],
    ['check', '2027-02-01', [MONDAY]],
    ['finished', '2027-01-12', runs('2027-01-04', 'mon wed fri', '13 13 13')],
  ] as const)('%s', (standing, today, log) => {
    const daysOff = standing === 'finished' ? 3 : 70
    const request = { ...person({ daysOff }), today, log: [...log] }
    expect(todayIn(request).standing).toBe(standing)
  })

  it('early, before the first day of the plan; then in its first week', () => {
    const request = person({ startOn: '2027-01-13' })
    expect(todayIn(request)).toMatchObject({ standing: 'early', week: null, next: { date: '2027-01-13' } })
    expect(todayIn({ ...request, today: '2027-01-13' })).toMatchObject({
      standing: 'open',
      week: { number: 1 },
    })
  })

  it('prepare, where walks come first; closed, where a clinician does', () => {
    expect(todayIn(person({ walkMinutes: 10 })).standing).toBe('prepare')
    expect(todayIn(person({ condition: 'surgery' })).standing).toBe('closed')
  })

  it('a flag of a new checklist that cannot wait is not hidden behind a refer', () => {
    const log = [run('2027-01-04', 4, { nightPain: true })]
    const standing = (flag: string) => {
      const screening = { takenOn: '2027-01-04' as const, answers: { ...NO_FLAGS, [flag]: 'yes' as const } }
      return todayIn({ ...person(), today: '2027-01-05', screening, log }).standing
    }
    expect(['D-01', 'D-06', 'D-07', 'D-10'].map(standing)).toEqual(['emergency', 'refer', 'closed', 'refer'])
  })
})

describe('a sign of a run that a clinician should hear of', () => {
  const swollen = run('2027-01-04', 4, { swelling: true })
  const givenOn = (takenOn: Day, today: Day, log: LogEntry[] = [swollen]) =>
    todayIn({ ...person(), today, log, screening: { ...person().screening, takenOn } })

  it('stands until the checklist is answered on a later day; the next run waits for it', () => {
    expect(givenOn('2027-01-04', '2027-01-05')).toMatchObject({ standing: 'open', signs: ['swelling'] })
    expect(givenOn('2027-01-04', '2027-01-08')).toMatchObject({ standing: 'check', signs: ['swelling'] })
    expect(givenOn('2027-01-05', '2027-01-08')).toMatchObject({ standing: 'open', signs: [] })
  })

  it('a limp alone asks for rest and no clinician', () =>
    expect(givenOn('2027-01-04', '2027-01-08', [run('2027-01-04', 4, { limp: true })]).signs).toEqual([]))
})

describe('what today holds', () => {
  it('rests after a red run, whatever else the calendar has; the day the rest ends may hold a run', () => {
    const red = run('2027-01-04', 4, { limp: true })
    const restsOn = (today: Day) => on(today, red).resting
    expect((['2027-01-05', '2027-01-06', '2027-01-08'] as const).map(restsOn)).toEqual([true, true, false])
    expect(on('2027-01-05', MONDAY).resting).toBe(false)
  })

  it('its session, the next run, its week', () =>
    expect(on('2027-01-06', MONDAY)).toMatchObject({
      session: { date: '2027-01-06', kind: 'run' },
      next: { date: '2027-01-08' },
      state: { kind: 'planned', what: 'run' },
      days: [{ date: '2027-01-04', kind: 'done' }, {}, {}, {}, {}, {}, { date: '2027-01-10' }],
      answer: { action: 'repeat', date: '2027-01-04' },
      lowered: null,
      readiness: null,
    }))

  it('weeks go from Monday to Monday, however late in one the plan began', () => {
    const late = { ...person({ startOn: '2027-01-08' }), log: [run('2027-01-08', 4)] }
    const weekOn = (today: Day) => todayIn({ ...late, today }).week
    expect(weekOn('2027-01-10')?.number).toBe(1)
    expect(weekOn('2027-01-11')?.number).toBe(2)
    expect(weekOn('2027-01-11')?.of).toBeGreaterThan(4)
  })

  it('the last answer stands until days without a run overtake it', () => {
    expect(on('2027-01-08', MONDAY).answer?.date).toBe('2027-01-04')
    expect(on('2027-01-09', MONDAY).answer).toBeNull()
  })

  it("this morning's answers, and what they and yesterday's lower it to", () => {
    const hard = readiness('2027-01-06', { sleepHours: 5 })
    expect(on('2027-01-06', MONDAY, hard)).toMatchObject({ readiness: hard, lowered: { to: 'hold' } })
    expect(on('2027-01-07', MONDAY, hard)).toMatchObject({ readiness: null, lowered: { to: 'hold' } })
    expect(on(addDays('2027-01-06', 2), MONDAY, hard).lowered).toBeNull()
  })
})
