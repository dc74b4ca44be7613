import { describe, expect, it } from 'vitest'
import { foldLived, livedWeeks } from '../../../src/domain/calendar/livedWeeks.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const lived = (today: Day, ...log: LogEntry[]) => {
  const request = { ...person(), today, log }
  return livedWeeks(request, planFor(request))
}
const DAYS = 'mon wed fri'

describe('the weeks of a plan under way', () => {
  const log: LogEntry[] = [
    run('2027-01-04', 4),
    { kind: 'move', from: '2027-01-06', to: '2027-01-07' },
    run('2027-01-07', 4, { runSeconds: 300, completed: false }),
    { kind: 'pause', from: '2027-01-12', until: '2027-01-14', why: 'holiday' },
  ]
  const { weeks, states } = lived('2027-01-14', ...log)

  it('are counted from the first day, and hold what was run and what was not', () => {
    expect(weeks[0]).toMatchObject({ number: 1, monday: '2027-01-04' })
    const days = weeks[0]?.days.map(({ date, kind, runSeconds }) => [date.slice(-2), kind, runSeconds])
    expect(days).toEqual([
      ['04', 'run', 600],
      ['06', 'rest', 0],
      ['07', 'run', 300],
    ])
  })

  it('say of each day that is over what has become of it', () => {
    const told = [...states.values()].map(({ date, kind, what }) => [date.slice(-2), kind, what])
    expect(told).toEqual([
      ['04', 'done', 'run'],
      ['06', 'rested', 'moved'],
      ['07', 'changed', 'run'],
      ['11', 'rested', 'missed'],
      ['13', 'rested', 'paused'],
    ])
  })

  it('draw a run as far as it went, and one outside the plan as one bout', () => {
    expect(weeks[0]?.days[2]?.segments?.at(-1)).toEqual({ kind: 'walk', seconds: 300 })
    const { stage: _, ...outside } = run('2027-01-04', 4)
    expect(lived('2027-01-05', outside).weeks[0]?.days[0]?.segments).toEqual([{ kind: 'run', seconds: 600 }])
  })

  it('a run done today takes the place of the one that was to come', () => {
    const week = lived('2027-01-08', ...runs('2027-01-04', DAYS, '4 4 5')).weeks[0]
    expect(week?.days.map(({ date, lived }) => [date.slice(-2), lived])).toEqual([
      ['04', true],
      ['06', true],
      ['08', true],
    ])
  })

  it('fold where they are older than two', () => {
    const clean = runs('2027-01-04', DAYS, '4 4 5 5 6 6 7 7 7')
    const folded = foldLived(lived('2027-01-27', ...clean).weeks, '2027-01-27')
    expect([folded.older, folded.open].map((part) => part.map(({ number }) => number))).toEqual([[1], [2, 3]])
    expect(folded.toCome[0]?.number).toBe(4)
  })
})
