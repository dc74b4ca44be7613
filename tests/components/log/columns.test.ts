import { describe, expect, it } from 'vitest'
import { dayColumns, rangeFrom, weekColumn } from '../../../src/components/log/columns.ts'
import { firstOfMonth, monthBefore, nextMonth, weeksOfMonth } from '../../../src/components/log/month.ts'
import { weeksRun } from '../../../src/domain/calendar/weeksRun.ts'
import { loadByDay } from '../../../src/domain/log/loadByDay.ts'
import { becauseLogged } from '../../../src/domain/shared/becauseLogged.ts'
import { run } from '../../fixtures/histories/history.ts'

describe('how far back a chart looks', () => {
  it.each([
    ['weeks with the present one, from their Monday', 4, '2026-01-05', '2027-01-04'],
    ['not before the restart', 12, '2026-12-09', '2026-12-07'],
    ['at least four weeks, so that a new log is not one wide bar', 12, '2027-01-25', '2027-01-04'],
    ['all since the restart', 'all', '2026-01-07', '2026-01-05'],
  ] as const)('%s', (_, range, firstRun, from) => {
    expect(rangeFrom(range, firstRun, '2027-01-27')).toBe(from)
  })
})

describe('columns', () => {
  const LOG = [run('2027-01-04', 4), run('2027-01-08', 4), run('2027-01-18', 4, { painNextMorning: null })]
  const RESTED = becauseLogged('day-skipped', { why: 'sore' })
  const CHANGES = [
    { on: '2027-01-08', kind: 'repeat', because: [RESTED] },
    { on: '2027-01-08', kind: 'gap', because: [RESTED] },
    { on: '2027-01-08', kind: 'refer', because: [RESTED] },
  ] as const

  it('by day: five days from run to run are a gap, four are not, and Mondays are named', () => {
    const columns = dayColumns(loadByDay(LOG, '2027-01-04', '2027-01-23'), [])
    const gaps = columns.flatMap(({ gap }, index) => (gap ? [index] : []))
    expect(gaps).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19])
    expect(columns.flatMap(({ label }) => label || [])).toEqual(['4 Jan', '11 Jan', '18 Jan'])
    expect(columns[14]).toMatchObject({ minutes: 10, during: 0, morning: null })
  })

  it('by day and by week: the gravest change first; days away are drawn as a gap and no sign', () => {
    const days = dayColumns(loadByDay(LOG, '2027-01-04', '2027-01-08'), CHANGES)
    expect(days[4]?.changes).toEqual(['refer', 'repeat'])
    const [week] = weeksRun(LOG, CHANGES, { from: '2027-01-04', until: '2027-01-08' })
    expect(week && weekColumn(week, 'Week').changes).toEqual(['refer', 'repeat'])
  })

  it('by week: no gap before the first run', () => {
    const weeks = weeksRun(LOG, [], { from: '2026-12-28', until: '2027-01-17' })
    const gaps = weeks.map((week) => weekColumn(week, '', '2027-01-04').gap)
    expect(gaps).toEqual([false, false, true])
  })
})

describe('a month', () => {
  it('stands in weeks from Monday, with no day of another month', () => {
    const weeks = weeksOfMonth('2027-01-01')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03'])
    expect(weeks.flat().filter(Boolean)).toHaveLength(31)
    expect(weeksOfMonth('2027-02-01')).toHaveLength(4)
  })

  it('has a month before and after, over the turn of a year', () => {
    expect([monthBefore('2027-01-31'), nextMonth('2026-12-05')]).toEqual(['2026-12-01', '2027-01-01'])
    expect(firstOfMonth('2027-01-31')).toBe('2027-01-01')
  })
})
