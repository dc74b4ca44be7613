import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

// A goal of 10 minutes: stage 9 is the first with a run of 7; stage 10 holds runs of 12. 20 days off start at stage 9.
const goalTen = person({ daysOff: 20, goalMinutes: 10 })
const CLEAN = runs('2027-01-04', 'mon wed fri', '9 10 10 10')
const on = (today: `${number}-${number}-${number}`, log = CLEAN) =>
  planFor({ ...goalTen, today, log: [...log] })

describe('the end of a plan', () => {
  const { position, calendar, ends, graduation } = on('2027-01-12')

  it('comes with the third clean run at the goal', () => {
    expect(position).toMatchObject({ phase: 'done', action: 'finished' })
    expect(on('2027-01-11', CLEAN.slice(0, 3)).position?.phase).toBe('ladder')
  })

  it('leaves no run to do', () => expect([calendar, ends]).toEqual([[], null]))

  it('tells what held, what to keep, what to watch and how to start again', () => {
    expect(graduation?.held).toMatchObject([{ code: 'held', values: { weeks: 2, runs: 4, minutes: 10 } }])
    expect(graduation?.keep.map(({ code }) => code)).toEqual(['keep-days', 'keep-strength', 'keep-one'])
    expect(graduation?.watch.map(({ rule }) => rule)).toContain('R-16')
    expect(graduation?.restart).toMatchObject([{ values: { days: 7 } }, { values: { days: 28 } }])
  })

  it('counts the steps back on the way', () => {
    const sore = run('2027-01-06', 10, { painDuring: 5 })
    const log = [run('2027-01-04', 9), sore, ...runs('2027-01-11', 'mon wed fri', '9 9 10 10 10')]
    expect(on('2027-01-22', log).graduation?.held).toMatchObject([
      { code: 'held' },
      { code: 'held-back', values: { stepBacks: 1 } },
    ])
  })
})
