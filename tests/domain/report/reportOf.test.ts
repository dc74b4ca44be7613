import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { readPeriod } from '../../../src/domain/report/period.ts'
import { reportOf, type Told } from '../../../src/domain/report/reportOf.ts'
import { MOST_ROWS } from '../../../src/domain/report/rules.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { run, runs } from '../../fixtures/histories/history.ts'
import {
  TWELVE_WEEKS_FROM,
  TWELVE_WEEKS_LIMITS,
  TWELVE_WEEKS_LOG,
  TWELVE_WEEKS_ROUNDS,
} from '../../fixtures/histories/twelveWeeks.ts'
import { NO_FLAGS, person } from '../../fixtures/people.ts'

const NOTHING: Told = {
  log: [],
  rounds: [],
  screening: null,
  condition: null,
  usualMorning: 0,
  planned: null,
}
const weeks = (today: Day, count = 12) => readPeriod({ weeks: count }, today).period

/** The report of somebody without an injury whose plan began on 4 January 2027 at stage 4. */
function report(today: Day, ...log: LogEntry[]) {
  const request: PlanRequest = { ...person(), today, log }
  return reportOf({ ...NOTHING, log, planned: { request, plan: planFor(request) } }, weeks(today))
}

const DAYS = 'mon wed fri'

describe('a report of nothing', () => {
  it('says so in every part, and still holds the checklist', () => {
    const screening = { takenOn: '2027-01-04', answers: NO_FLAGS } as const
    const found = reportOf({ ...NOTHING, screening }, weeks('2027-01-04'))
    expect(found).toMatchObject({ who: null, load: null, changes: null, signs: [] })
    expect(found.pain).toMatchObject({ runs: 0, hurt: 0 })
    expect(found.flags).toMatchObject({ takenOn: '2027-01-04', findings: { shown: [], more: 0 } })
    expect(found.flags?.answered).toBe(FLAGS.length)
  })
})

describe('load and pain', () => {
  it('begins with the week of the first entry and ends with this one, empty weeks too', () => {
    const { load } = report('2027-01-20', run('2027-01-06', 4), run('2027-01-20', 4))
    expect(load?.weeks.shown.map((week) => [week.monday, week.runs])).toEqual([
      ['2027-01-04', 1],
      ['2027-01-11', 0],
      ['2027-01-18', 1],
    ])
    expect(load).toMatchObject({ runs: 2, runSeconds: 20 * 60, longestSeconds: 10 * 60 })
  })

  it('a week tells its worst run, its worst morning and the gravest change', () => {
    const { load } = report(
      '2027-01-12',
      run('2027-01-04', 4, { painDuring: 3 }),
      run('2027-01-06', 4, { painDuring: 5, painNextMorning: 4 }),
      run('2027-01-11', 3, { painNextMorning: null }),
    )
    expect(load?.weeks.shown).toMatchObject([
      { worstDuring: 5, worstMorning: 4, changes: ['step-back', 'repeat'] },
      { worstDuring: 0, worstMorning: null, changes: [] },
    ])
  })

  it('of too many weeks the latest stay, and the others are counted', () => {
    const today = '2027-06-01'
    const told = { ...NOTHING, log: [run('2027-01-04', 4), run('2027-05-31', 4)] }
    const { load } = reportOf(told, { from: '2027-01-01', until: today })
    expect(load?.weeks.shown.at(-1)?.monday).toBe('2027-05-31')
    expect(load?.weeks).toMatchObject({ more: 22 - MOST_ROWS.weeks })
    expect(load?.runs, 'of all weeks').toBe(2)
  })

  it('what lies outside the days is not in it', () => {
    const log = [run('2027-01-04', 4, { painDuring: 8, place: 'calf left' }), run('2027-01-06', 4)]
    const found = reportOf({ ...NOTHING, log }, { from: '2027-01-05', until: '2027-01-06' })
    expect(found.load).toMatchObject({ runs: 1, weeks: { shown: [{ runs: 1 }] } })
    expect(found.pain).toMatchObject({ hurt: 0, places: { shown: [] } })
  })
})

describe('the mornings after', () => {
  it('a morning is worse when it hurt more than a usual one; the worst is the latest of equals', () => {
    const log = [
      run('2027-01-04', 4, { painNextMorning: 1 }),
      run('2027-01-06', 4, { painNextMorning: 3 }),
      run('2027-01-08', 4, { painNextMorning: 3 }),
      run('2027-01-11', 4, { painNextMorning: null }),
    ]
    const { mornings } = reportOf({ ...NOTHING, log, usualMorning: 1 }, weeks('2027-01-11'))
    expect(mornings).toEqual({
      usual: 1,
      told: 3,
      worse: 2,
      worst: { pain: 3, ranOn: '2027-01-08' },
      open: 1,
    })
  })
})

describe('what the plan changed', () => {
  const changes = (today: Day, ...log: LogEntry[]) => report(today, ...log).changes

  it('a clean run that repeats its stage is no change; an amber one is', () => {
    const found = changes('2027-01-07', run('2027-01-04', 4), run('2027-01-06', 4, { painDuring: 3 }))
    expect(found?.shown.map(({ on, kind }) => [on, kind])).toEqual([['2027-01-06', 'repeat']])
    expect(found?.shown[0]?.because[0]).toMatchObject({ code: 'during-amber', values: { pain: 3 } })
  })

  it('a step back has its stages and its cause, and not what it leads to', () => {
    const found = changes('2027-01-07', run('2027-01-06', 4, { painDuring: 6, swelling: true }))
    expect(found?.shown).toMatchObject([{ kind: 'step-back', stages: { from: 4, to: 3 } }])
    expect(found?.shown[0]?.because.map(({ code }) => code)).toEqual(['red-sign', 'during-red'])
  })

  it('days away, illness and a stop are changes; a holiday is none', () => {
    const found = changes(
      '2027-01-21',
      run('2027-01-04', 4),
      { kind: 'pause', from: '2027-01-05', until: '2027-01-10', why: 'holiday' },
      { kind: 'skip', date: '2027-01-11', why: 'ill' },
      run('2027-01-18', 3),
      run('2027-01-20', 3, { nightPain: true }),
    )
    expect(found?.shown.map(({ on, kind }) => [on, kind])).toEqual([
      ['2027-01-20', 'refer'],
      ['2027-01-18', 'gap'],
      ['2027-01-11', 'rest'],
    ])
  })

  it('a stop is told once, however much is run after it', () => {
    const after = runs('2027-01-06', DAYS, '3 3')
    const found = changes('2027-01-09', run('2027-01-04', 4, { boneSpot: true }), ...after)
    expect(found?.shown.map(({ on, kind }) => [on, kind])).toEqual([['2027-01-04', 'refer']])
  })

  it('where there are too many, a step back is never left out for a repeat', () => {
    const ambers = runs('2027-01-11', DAYS, '3 3 3 3 3 3 3 3').map((one) => ({ ...one, painDuring: 3 }))
    const found = changes('2027-02-01', run('2027-01-04', 4, { limp: true }), ...ambers)
    expect(found?.shown).toHaveLength(MOST_ROWS.changes)
    expect(found?.more).toBe(1 + ambers.length - MOST_ROWS.changes)
    expect(found?.shown.at(-1)).toMatchObject({ on: '2027-01-04', kind: 'step-back' })
  })
})

describe('red flags', () => {
  it('names yes and not sure, the most urgent first, and counts what does not fit', () => {
    const answers = { ...NO_FLAGS, 'D-30': 'yes', 'D-01': 'unsure' } as const
    const { flags } = reportOf(
      { ...NOTHING, screening: { takenOn: '2027-01-04', answers } },
      weeks('2027-01-04'),
    )
    expect(flags?.findings.shown.map(({ flag, answer }) => [flag, answer])).toEqual([
      ['D-01', 'unsure'],
      ['D-30', 'yes'],
    ])
    const all = Object.fromEntries(FLAGS.map(({ id }) => [id, 'yes' as const]))
    const many = reportOf(
      { ...NOTHING, screening: { takenOn: '2027-01-04', answers: all } },
      weeks('2027-01-04'),
    )
    expect(many.flags?.findings).toMatchObject({ more: FLAGS.length - MOST_ROWS.findings })
  })

  it('signs told with runs stand there, whatever the pain was', () => {
    const signs = [run('2027-01-04', 4, { limp: true }), run('2027-01-11', 4, { limp: true, boneSpot: true })]
    expect(report('2027-01-12', ...signs).signs).toEqual([
      { sign: 'boneSpot', runs: 1, lastOn: '2027-01-11' },
      { sign: 'limp', runs: 2, lastOn: '2027-01-11' },
    ])
  })
})

describe('twelve weeks', () => {
  const today = '2026-11-23'
  const request: PlanRequest = {
    ...person({ condition: 'achilles', side: 'left', startOn: TWELVE_WEEKS_FROM }),
    today,
    log: [...TWELVE_WEEKS_LOG],
    limits: [...TWELVE_WEEKS_LIMITS],
  }
  const told: Told = {
    log: TWELVE_WEEKS_LOG,
    rounds: TWELVE_WEEKS_ROUNDS,
    screening: request.screening,
    condition: 'achilles',
    usualMorning: 0,
    planned: { request, plan: planFor(request) },
  }
  const found = reportOf(told, weeks(today))

  it('every list ends where the page does', () => {
    expect(found.load?.weeks.shown).toHaveLength(12)
    expect(found.pain.places.shown).toHaveLength(MOST_ROWS.places)
    expect(found.pain.places.more).toBe(8 - MOST_ROWS.places)
    expect(found.tests.shown).toHaveLength(MOST_ROWS.tests)
    expect(found.changes?.shown).toHaveLength(MOST_ROWS.changes)
  })

  it('tests that ask for work come first, each with its sides and its time before', () => {
    expect(found.tests.shown.map(({ test, asksWork }) => [test.id, asksWork])).toEqual([
      ['E-05', true],
      ['E-06', true],
      ['E-08', true],
      ['E-01', false],
      ['E-03', false],
      ['E-04', false],
    ])
    const [ankle] = found.tests.shown
    expect(ankle?.sides.map(({ side, change }) => [side, change.kind])).toEqual([
      ['left', 'within-error'],
      ['right', 'within-error'],
    ])
    expect(ankle?.comparison).toMatchObject({ kind: 'difference', lower: 'left', by: 3.5 })
  })

  it('a limit that ended before the days is not in it', () => {
    const late = reportOf(told, weeks(today, 4))
    expect(late.limits.shown.map(({ until }) => until)).toEqual(['2026-12-13', '2026-11-15'])
  })

  it('tests done after the days are not in it', () => {
    const early = reportOf(told, { from: '2026-09-07', until: '2026-10-01' })
    expect(early.tests.shown[0]?.sides[0]?.results).toHaveLength(1)
  })
})
