import { describe, expect, it } from 'vitest'
import { isGoalDue } from '../../../src/domain/log/goalAsked.ts'
import { lastingPains } from '../../../src/domain/log/lastingPain.ts'
import { loadByDay } from '../../../src/domain/log/loadByDay.ts'
import { milestonesOf, type RunReading } from '../../../src/domain/log/milestones.ts'
import { sinceRestart } from '../../../src/domain/log/restart.ts'
import { distanceByShoe } from '../../../src/domain/log/shoes.ts'
import { longestBoutIn } from '../../../src/domain/plan/longestBout.ts'
import { roomOn } from '../../../src/domain/plan/room.ts'
import { LADDER } from '../../../src/domain/plan/rules.ts'
import { type RunEntry, run, runs } from '../../fixtures/histories/history.ts'

const hurt = (date: RunEntry['date'], news: Partial<RunEntry> = {}) =>
  run(date, 4, { place: 'calf left', painDuring: 2, ...news })

describe('pain that lasts', () => {
  const fortnight = [hurt('2027-01-04'), hurt('2027-01-11'), hurt('2027-01-17')]

  it('is told on the 14th day at one place, and not on the 13th', () => {
    expect(lastingPains(fortnight)).toMatchObject([{ place: 'calf left', runs: 3, firstOn: '2027-01-04' }])
    expect(lastingPains([hurt('2027-01-04'), hurt('2027-01-16')])).toEqual([])
  })

  it('ends with a run without pain, or with a visit, and begins anew after it', () => {
    expect(lastingPains([...fortnight, run('2027-01-20', 4)])).toEqual([])
    expect(lastingPains([...fortnight, { kind: 'visit', date: '2027-01-18' }])).toEqual([])
    expect(lastingPains([run('2027-01-08', 4), ...fortnight])).toEqual([])
  })

  it('does not end with days off, an unanswered morning, or a morning that hurt', () => {
    const open = run('2027-01-20', 4, { painNextMorning: null })
    expect(lastingPains([...fortnight, open])).toHaveLength(1)
    expect(lastingPains([...fortnight, run('2027-01-20', 4, { painNextMorning: 1 })])).toHaveLength(1)
    expect(lastingPains([hurt('2027-01-04'), hurt('2027-03-04')])).toHaveLength(1)
  })

  it('keeps two places apart', () => {
    expect(lastingPains([hurt('2027-01-04'), hurt('2027-01-20', { place: 'arch left' })])).toEqual([])
  })
})

describe('milestones', () => {
  const READING: RunReading = {
    boutSeconds: longestBoutIn(LADDER),
    wentAsPlanned: ({ completed, stage }) => completed && stage !== undefined,
    missedOn: [],
  }
  const kinds = (log: Parameters<typeof milestonesOf>[0], more: Partial<RunReading> = {}) =>
    milestonesOf(log, { ...READING, ...more }).map(({ on, ...one }) => [
      on,
      'minutes' in one ? one.minutes : one.kind,
    ])

  it('10, 20 and 30 minutes without a walk, each the first time, newest first', () => {
    const log = [run('2027-01-04', 9), run('2027-01-06', 12), run('2027-01-11', 13), run('2027-01-13', 13)]
    expect(kinds(log)).toEqual([
      ['2027-01-11', 30],
      ['2027-01-06', 10],
      ['2027-01-06', 20],
      ['2027-01-06', 'whole-week'],
    ])
  })

  it('a stage with breaks shows its longest stretch, one without breaks all that was run', () => {
    expect(longestBoutIn(LADDER)(run('2027-01-04', 10))).toBe(720)
    expect(longestBoutIn(LADDER)({ stage: 13, runSeconds: 2400 })).toBe(2400)
    expect(longestBoutIn(LADDER)({ runSeconds: 2400 }), 'outside the plan').toBe(0)
  })

  it('a run that was cut short shows nothing', () => {
    expect(kinds([run('2027-01-04', 13, { completed: false })])).toEqual([])
  })

  it('the first whole week: over, two runs or more, none missed, all as planned', () => {
    const week = runs('2027-01-04', 'mon wed fri', '4 4 4')
    const whole = [...week, run('2027-01-11', 4)]
    expect(kinds(week), 'it is not over').toEqual([])
    expect(kinds(whole)).toEqual([['2027-01-08', 'whole-week']])
    expect(kinds([run('2027-01-04', 4), run('2027-01-11', 4)]), 'one run').toEqual([])
    expect(kinds(whole, { missedOn: ['2027-01-10'] })).toEqual([])
    expect(kinds(whole, { wentAsPlanned: ({ date }) => date !== '2027-01-06' })).toEqual([])
  })

  it('a morning without pain after one with, and none before', () => {
    const log = [run('2027-01-04', 4), hurt('2027-01-11', { painNextMorning: 2 }), run('2027-01-18', 4)]
    expect(kinds(log)).toEqual([['2027-01-18', 'calm-morning']])
    expect(kinds([run('2027-01-04', 4)])).toEqual([])
  })

  it('the first hill, by its name', () => {
    expect(kinds([run('2027-01-04', 4, { surface: 'Hilly trail' })])).toEqual([['2027-01-04', 'hill']])
    expect(kinds([run('2027-01-04', 4, { surface: 'Chilly' })])).toEqual([])
  })
})

describe('the restart', () => {
  const log = [
    run('2027-01-01', 4),
    run('2027-01-06', 4),
    { kind: 'walk', date: '2027-01-05', minutes: 30 },
  ] as const

  it('is the first run of the plan: nothing before it is shown', () => {
    expect(sinceRestart(log, '2027-01-04')).toEqual([run('2027-01-06', 4)])
    expect(sinceRestart(log, '2027-01-07')).toEqual([])
    expect(sinceRestart(log, null)).toEqual(log)
  })
})

describe('room for more', () => {
  it('is the cap over the longest run of the last 30 days: 12 min leave 15, those of 31 days ago nothing', () => {
    const log = [run('2027-01-04', 5), run('2027-01-06', 4)]
    expect(roomOn(log, '2027-01-10', 'standard')).toEqual({ longestSeconds: 720, capSeconds: 900 })
    expect(roomOn(log, '2027-02-03', 'standard')?.longestSeconds).toBe(600)
    expect(roomOn(log, '2027-02-05', 'standard')).toBeNull()
  })
})

it('shoes: metres a pair, whatever its capitals; runs without a distance are counted', () => {
  const log = [
    run('2027-01-04', 4, { shoe: 'Blue ', distanceMetres: 3000 }),
    run('2027-01-06', 4, { shoe: 'blue' }),
    run('2027-01-08', 4, { shoe: 'Red', distanceMetres: 2000 }),
    run('2027-01-10', 4, { distanceMetres: 9000 }),
  ]
  expect(distanceByShoe(log)).toEqual([
    { shoe: 'Red', metres: 2000, runs: 1, unmeasured: 0, lastOn: '2027-01-08' },
    { shoe: 'blue', metres: 3000, runs: 2, unmeasured: 1, lastOn: '2027-01-06' },
  ])
})

it('load by day: every day stands there, two runs of one day are summed', () => {
  const log = [run('2027-01-04', 4), hurt('2027-01-04', { painNextMorning: null }), run('2027-01-06', 5)]
  const [monday, tuesday, wednesday] = loadByDay(log, '2027-01-04', '2027-01-06')
  expect(monday).toMatchObject({ runs: 2, runSeconds: 1200, worstDuring: 2, worstMorning: 0 })
  expect(tuesday).toMatchObject({ runs: 0, worstDuring: null, worstMorning: null })
  expect(wednesday).toMatchObject({ runs: 1, runSeconds: 720 })
})

it('the goal is asked about 28 days after the plan, or after the last answer', () => {
  expect(isGoalDue('2027-01-04', [], '2027-01-31')).toBe(false)
  expect(isGoalDue('2027-01-04', [], '2027-02-01')).toBe(true)
  expect(isGoalDue('2027-01-04', ['2027-02-01'], '2027-02-20')).toBe(false)
})
