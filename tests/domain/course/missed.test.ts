import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { addDays, type Day } from '../../../src/domain/shared/days.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

type Pause = Extract<LogEntry, { readonly kind: 'pause' }>

/** Five days off after a sore tendon give stage 9; one run, then so many days until the next. */
function stageAfter(days: number, why: Pause['why']): number | undefined {
  const first = '2027-01-04'
  const today = addDays(first, days)
  const away: Pause = { kind: 'pause', from: '2027-01-05', until: addDays(today, -1), why }
  const request = person({ condition: 'patellar', side: 'left', daysOff: 5 })
  return planFor({ ...request, today, log: [run(first, 9), away] }).position?.stage
}

describe('days without a run because of pain or illness cost a row more (R-12)', () => {
  it.each([
    [4, 9, 9],
    [5, 9, 8],
    [7, 9, 8],
    [8, 8, 7],
    [13, 8, 7],
    // Three back is 6; a new start of a tendon 14 days off is 5.
    [14, 6, 5],
    [27, 6, 5],
  ])('%i days: stage %i after a holiday, %i after pain', (days, holiday, hurt) => {
    expect(stageAfter(days, 'holiday')).toBe(holiday)
    expect(stageAfter(days, 'pain')).toBe(hurt)
    expect(stageAfter(days, 'ill')).toBe(hurt)
  })
})

describe('a run day that was let go by (R-12)', () => {
  const cleanAt = (today: Day, log: readonly LogEntry[]) =>
    planFor({ ...person(), today, log: [...log] }).position?.cleanSessions

  it('sets the count back from the fifth day on', () => {
    const once = runs('2027-01-04', 'mon wed fri', '4')
    expect(cleanAt('2027-01-08', once)).toBe(1)
    expect(cleanAt('2027-01-09', once)).toBe(0)
  })

  it('never leaves a soreness without its cost', () => {
    const stageAfterSkip = (why: 'sore' | 'travel') => {
      const log = [
        ...runs('2027-01-04', 'mon wed', '4 4'),
        { kind: 'skip', date: '2027-01-08', why } as const,
      ]
      return planFor({ ...person(), today: '2027-01-11', log }).position?.stage
    }
    expect(stageAfterSkip('travel')).toBe(5)
    expect(stageAfterSkip('sore')).toBe(4)
  })
})
