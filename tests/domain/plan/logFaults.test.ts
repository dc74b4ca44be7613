import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import { addDays } from '../../../src/domain/shared/days.ts'
import { readiness, run } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

/** Two weeks after the first day of the fixture. */
const TODAY = '2027-01-18'
const first = run('2027-01-04', 4)
const asked = (...log: readonly object[]) => ({ ...person(), today: TODAY, log })

/** Path and code of each fault. */
function faults(input: unknown): readonly string[] {
  const parsed = parseRequest(input)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}

/** The answer to a log that must be read. */
function read(...log: readonly object[]) {
  const parsed = parseRequest(asked(...log))
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, code }) => `${path} ${code}`).join(', '))
  return planFor(parsed.request)
}

describe('one entry of a log', () => {
  it('is read as it is', () => expect(faults(asked(first))).toEqual([]))

  it.each<readonly [string, object, string]>([
    ['an unknown kind', { ...first, kind: 'swim' }, 'log.0.kind'],
    ['no kind', { date: TODAY }, 'log.0.kind'],
    ['an unknown field', { ...first, shoes: 'blue' }, 'log.0.shoes'],
    ['a day that does not exist', { ...first, date: '2027-02-30' }, 'log.0.date'],
    ['a date with a time', { ...first, date: '2027-01-04T08:00' }, 'log.0.date'],
    ['a date as a number', { ...first, date: 20270104 }, 'log.0.date'],
    ['no date', { ...first, date: undefined }, 'log.0.date'],
    ['negative pain', { ...first, painDuring: -1 }, 'log.0.painDuring'],
    ['pain over ten', { ...first, painDuring: 11 }, 'log.0.painDuring'],
    ['half a pain', { ...first, painNextMorning: 2.5 }, 'log.0.painNextMorning'],
    ['pain as text', { ...first, painDuring: '3' }, 'log.0.painDuring'],
    ['pain that is no number', { ...first, painDuring: Number.NaN }, 'log.0.painDuring'],
    ['pain without bound', { ...first, painDuring: Number.POSITIVE_INFINITY }, 'log.0.painDuring'],
    ['no pain given', { ...first, painDuring: undefined }, 'log.0.painDuring'],
    ['no pain, as null', { ...first, painDuring: null }, 'log.0.painDuring'],
    ['a morning left out', { ...first, painNextMorning: undefined }, 'log.0.painNextMorning'],
    ['seconds as text', { ...first, runSeconds: '600' }, 'log.0.runSeconds'],
    ['negative seconds', { ...first, runSeconds: -1 }, 'log.0.runSeconds'],
    ['a stage the ladder has not', { ...first, stage: 14 }, 'log.0.stage'],
    ['half a stage', { ...first, stage: 4.5 }, 'log.0.stage'],
    ['a sign as text', { ...first, limp: 'no' }, 'log.0.limp'],
    ['a score of 0', readiness(TODAY, { mood: 0 }), 'log.0.mood'],
    ['a score of 6', readiness(TODAY, { mood: 6 }), 'log.0.mood'],
    ['25 hours of sleep', readiness(TODAY, { sleepHours: 25 }), 'log.0.sleepHours'],
    ['sleep that is no number', readiness(TODAY, { sleepHours: Number.NaN }), 'log.0.sleepHours'],
    ['a skip without a listed why', { kind: 'skip', date: TODAY, why: 'lazy' }, 'log.0.why'],
    [
      'a pause that ends before it begins',
      { kind: 'pause', from: '2027-01-12', until: '2027-01-11', why: 'ill' },
      'log.0.until',
    ],
    ['an empty id', { ...first, id: '' }, 'log.0.id'],
  ])('with %s is a fault that names its path', (_, entry, path) => {
    expect(faults(asked(entry)).map((fault) => fault.split(' ')[0])).toEqual([path])
  })
})

describe('a log', () => {
  it.each<readonly [string, object]>([
    ['run', run('2027-01-19', 4, { painNextMorning: null })],
    ['readiness', readiness('2027-01-19')],
    ['walk', { kind: 'walk', date: '2027-01-19', minutes: 30 }],
    ['strength', { kind: 'strength', date: '2027-01-19', minutes: 20 }],
    ['cross', { kind: 'cross', date: '2027-01-19', minutes: 20 }],
    ['skip', { kind: 'skip', date: '2027-01-19', why: 'life' }],
    ['visit', { kind: 'visit', date: '2027-01-19' }],
  ])('with a %s after today is a fault', (_, entry) =>
    expect(faults(asked(first, entry))).toEqual(['log.1.date after-today']),
  )

  it('may hold a pause and a move that lie ahead', () => {
    const ahead = [
      { kind: 'pause', from: '2027-02-01', until: '2027-02-07', why: 'holiday' },
      { kind: 'move', from: '2027-01-20', to: '2027-01-21' },
    ]
    expect(faults(asked(first, ...ahead))).toEqual([])
  })

  it('with an id twice is a fault at the second', () => {
    const twice = [
      { ...first, id: 'a' },
      { ...run('2027-01-06', 4), id: 'b' },
      { ...run('2027-01-08', 5), id: 'a' },
    ]
    expect(faults(asked(...twice)).map((fault) => fault.split(' ')[0])).toEqual(['log.2.id'])
  })

  it('names every fault at once', () =>
    expect(faults(asked({ ...first, painDuring: -1 }, { ...first, date: 'soon' }))).toHaveLength(2))

  it('that is no list is a fault', () =>
    expect(faults({ ...person(), log: 'none' })).toEqual(['log wrong-type']))

  it('never makes the reader throw', () => {
    for (const entry of [null, 7, 'run', [], {}, { kind: null }, { kind: 'run' }, { kind: '__proto__' }])
      expect(faults({ ...person(), log: [entry] }).length).toBeGreaterThan(0)
  })
})

// Our rule: both runs of a day are judged, the order of the log does not matter, and the answer says that it was strange.
describe('two runs on one day', () => {
  const evening = run('2027-01-04', 4, { note: 'again' })
  const noted = (...log: readonly object[]) => read(...log).notes.map(({ code }): string => code)

  it('are read, with a note', () => expect(noted(first, evening)).toEqual(['two-runs-a-day']))

  it('in either order are answered the same', () => {
    const red = run('2027-01-04', 4, { limp: true })
    expect(JSON.stringify(read(first, red))).toBe(JSON.stringify(read(red, first)))
    expect(JSON.stringify(read(first, evening))).toBe(JSON.stringify(read(evening, first)))
  })

  it('are red when one of them is', () => {
    const log = [first, run('2027-01-04', 4, { limp: true })]
    const [plan] = [planFor({ ...person(), today: '2027-01-05', log })]
    expect(plan.position).toMatchObject({ action: 'step-back', stage: 3, restUntil: '2027-01-07' })
  })

  it('on different days have no note', () => expect(noted(first, run('2027-01-06', 4))).toEqual([]))
})

describe('two runs on one day, wherever they stand in the log', () => {
  it('are told', () => {
    const log = [run('2027-01-08', 4), run('2027-01-11', 4), run('2027-01-08', 4)]
    expect(read(...log).notes).toMatchObject([{ code: 'two-runs-a-day', values: { date: '2027-01-08' } }])
  })
})

describe('a long log', () => {
  it('of 10,000 entries is read and answered', () => {
    const log = Array.from({ length: 10_000 }, (_, index) => readiness(addDays(TODAY, -index)))
    expect(read(...log).gate.outcome).toBe('open')
  })

  it('of more than the contract allows is a fault', () =>
    expect(faults(asked(...Array.from({ length: 20_001 }, () => first)))).toEqual(['log too-large']))
})
