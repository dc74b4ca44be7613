import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import type { Weekday } from '../../../src/domain/shared/days.ts'
import { calfStrainAfterTenWeeks, person } from '../../fixtures/people.ts'

/** Path and code of each fault. */
const faults = (input: unknown) => {
  const parsed = parseRequest(input)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}
const changed = (profile: object) => ({ ...person(), profile: { ...person().profile, ...profile } })
const without = (field: keyof PlanRequest['profile']) => {
  const { [field]: _left, ...profile } = person().profile
  return { ...person(), profile }
}

describe('a request', () => {
  it('on file is the calf strain of the other tests', () =>
    expect(parseRequest(JSON.parse(readFileSync('tests/fixtures/request.json', 'utf8')))).toEqual({
      ok: true,
      request: calfStrainAfterTenWeeks,
    }))

  it('is read as it is', () => expect(parseRequest(person())).toEqual({ ok: true, request: person() }))

  it('gets the defaults of the contract', () => {
    const { log: _log, limits: _limits, ...short } = person()
    const {
      side: _side,
      morningBase: _base,
      goalMinutes: _goal,
      otherInjuryLastYear: _other,
      ...profile
    } = short.profile
    expect(parseRequest({ ...short, profile })).toEqual({ ok: true, request: person() })
  })

  it.each([
    ['a missing field', without('walkPain'), 'profile.walkPain missing'],
    ['a wrong type', changed({ ranThirty: 'yes' }), 'profile.ranThirty wrong-type'],
    ['half a day', changed({ daysOff: 1.5 }), 'profile.daysOff not-whole'],
    ['too little', changed({ goalMinutes: 9 }), 'profile.goalMinutes too-small'],
    ['too much', changed({ walkPain: 11 }), 'profile.walkPain too-large'],
    ['a foreign condition', changed({ condition: 'gout' }), 'profile.condition not-listed'],
    ['a day that does not exist', { ...person(), today: '2027-02-30' }, 'today not-a-date'],
    ['an unknown field', changed({ shoeSize: 44 }), 'profile.shoeSize unknown-field'],
    [
      'an unknown flag',
      { ...person(), screening: { takenOn: '2027-01-04', answers: { 'D-14': 'no' } } },
      'screening.answers.D-14 unknown-field',
    ],
    [
      'an answer under a name of the language',
      {
        ...person(),
        screening: { takenOn: '2027-01-04', answers: JSON.parse('{ "__proto__": "yes" }') },
      },
      'screening.answers.__proto__ unknown-field',
    ],
    ['a number over all bounds', changed({ daysOff: Number('1e400') }), 'profile.daysOff wrong-type'],
    ['one run day', changed({ runDays: ['mon'] }), 'profile.runDays too-small'],
    ['text', 'hello', ' wrong-type'],
    ['nothing', undefined, ' missing'],
  ])('names the field of %s', (_, input, fault) => expect(faults(input)).toEqual([fault]))

  it('tells what was found and what is allowed', () =>
    expect(parseRequest(changed({ walkPain: 11 }))).toMatchObject({
      faults: [{ found: '11', allowed: '10 or less', values: { maximum: 10 } }],
    }))

  it('counts the entries of a list', () =>
    expect(parseRequest(changed({ runDays: [] }))).toMatchObject({
      faults: [{ found: 'a list of 0', allowed: '2 entries or more', values: { of: 'entries' } }],
    }))

  it('repeats foreign text on one line, and cut short', () => {
    const parsed = parseRequest(changed({ [`a\nb\u2028${'c'.repeat(100)}`]: 1, condition: '\u001b[31m' }))
    const lines = parsed.ok ? [] : parsed.faults.flatMap(({ path, found }) => [path, found])
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,80}$/u)
  })

  it('names a list nested deeper than the stack without repeating it', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(parseRequest(deep)).toMatchObject({ faults: [{ found: 'a list of 1' }] })
  })

  it('names every fault at once', () =>
    expect(faults(changed({ walkPain: 11, daysOff: -1 }))).toEqual([
      'profile.daysOff too-small',
      'profile.walkPain too-large',
    ]))
})

describe('dates', () => {
  it.each([
    [
      'a screening after today',
      { ...person(), screening: { takenOn: '2027-01-05', answers: {} } },
      'screening.takenOn after-today',
    ],
    ['an agreement after today', changed({ clearanceOn: '2027-01-05' }), 'profile.clearanceOn after-today'],
    [
      'self-tests after today',
      { ...person(), baseline: { takenOn: '2027-01-05', results: [] } },
      'baseline.takenOn after-today',
    ],
    ['a start before today', changed({ startOn: '2027-01-03' }), 'profile.startOn start-before-today'],
    [
      'a limit that ends before it begins',
      { ...person(), limits: [{ from: '2027-01-05', until: '2027-01-04' }] },
      'limits.0.until dates-crossed',
    ],
  ])('refuse %s', (_, input, fault) => expect(faults(input)).toEqual([fault]))
})

describe('run days', () => {
  const runDays = (condition: string, ...days: Weekday[]) => faults(changed({ condition, runDays: days }))
  it('need two that are not next to each other', () => {
    expect(runDays('break', 'mon', 'wed')).toEqual([])
    expect(runDays('break', 'mon', 'tue')).toEqual(['profile.runDays run-days-too-close'])
    expect(runDays('break', 'sun', 'mon')).toEqual(['profile.runDays run-days-too-close'])
    expect(runDays('break', 'mon', 'tue', 'wed')).toEqual([])
  })
  it.each(['bone-stress-low', 'surgery'])('need two days between them for %s', (condition) => {
    expect(runDays(condition, 'mon', 'thu')).toEqual([])
    expect(runDays(condition, 'mon', 'wed')).toEqual(['profile.runDays run-days-too-close'])
    expect(runDays(condition, 'mon', 'wed', 'fri')).toEqual([])
  })
  it('are suggested around the first one chosen', () =>
    expect(parseRequest(changed({ runDays: ['sat', 'sun'] }))).toMatchObject({
      faults: [{ values: { first: 'sat', second: 'tue' } }],
    }))
  it('stand there once', () =>
    expect(runDays('break', 'mon', 'mon')).toEqual(['profile.runDays run-day-twice']))
})

describe("a table of one's own", () => {
  const table = (...stages: readonly (readonly [notation: string, sessions: number])[]) =>
    changed({
      progression: { name: 'Mine', stages: stages.map(([notation, sessions]) => ({ notation, sessions })) },
    })
  const path = 'profile.progression.stages'

  it('is read line by line', () =>
    expect(faults(table(['5w 6x(1r 2w) 5w', 3], ['30w', 1], ['5w 10r ; 2\n', 2]))).toEqual([]))

  it.each([
    ['a line that cannot be read', table(['5r', 1], ['5w 5', 1]), `${path}.1.notation notation`],
    ['an empty line', table(['5r', 1], [' ', 1]), `${path}.1.notation notation`],
    ['two lines in one', table(['5w 5r\n5w 6r', 1]), `${path}.0.notation notation`],
    ['two lines in one, after a blank one', table(['\n5r\r6r', 1]), `${path}.0.notation notation`],
    ['walks alone', table(['30w', 1], ['40w', 1]), `${path} notation`],
    ['two numbers of sessions', table(['5r ; 3', 2]), `${path}.0.sessions sessions-differ`],
    ['too many sessions', table(['5r', 21]), `${path}.0.sessions too-large`],
    ['no line', table(), `${path} too-small`],
    ['too many lines', table(...Array.from({ length: 61 }, () => ['5r', 1] as const)), `${path} too-large`],
    ['too long a line', table(['5r '.repeat(70), 1]), `${path}.0.notation too-large`],
  ])('names %s', (_, input, fault) => expect(faults(input)).toEqual([fault]))

  it('names every fault of every line', () =>
    expect(faults(table(['5 w 2x(1r', 1], ['5w', 1], ['q', 1], ['200q', 1]))).toHaveLength(3))

  it.each([
    ['5w 5', '"5" at line 1, column 4', 'items such as 5w, 30s r, 6x(1r 2w)'],
    ['5w 400m r', '"400m r" at line 1, column 4', '0 to 14400 seconds'],
    ['0.33r', '"0.33r" at line 1, column 1', 'whole seconds'],
    ['99x(2r 2w)', '23760 at line 1, column 1', '14400 seconds or less'],
    [' 5r\n6r', 'nothing at line 1, column 4', 'one line'],
    ['', 'nothing at line 1, column 1', 'items such as 5w, 30s r, 6x(1r 2w)'],
    ['5w', 'nothing at line 1, column 1', 'a run in at least one stage'],
  ])('tells of %j where, what was found and what is allowed', (notation, found, allowed) =>
    expect(parseRequest(table([notation, 1]))).toMatchObject({
      faults: [{ found, allowed }],
    }),
  )
})

describe('a log', () => {
  const log = (...entries: object[]) => faults({ ...person(), log: entries })
  it('lies behind today, but for what is yet to come', () => {
    expect(log({ kind: 'visit', date: '2027-01-05' })).toEqual(['log.0.date after-today'])
    expect(log({ kind: 'pause', from: '2027-01-05', until: '2027-01-06', why: 'life' })).toEqual([])
    expect(log({ kind: 'move', from: '2027-01-05', to: '2027-01-06' })).toEqual([])
  })
  it('names an entry once', () => {
    const visit = { kind: 'visit', id: 'a', date: '2027-01-01' }
    expect(log(visit, visit)).toEqual(['log.1.id id-twice'])
  })
  it('holds no pause that ends before it begins', () =>
    expect(log({ kind: 'pause', from: '2027-01-03', until: '2027-01-02', why: 'life' })).toEqual([
      'log.0.until dates-crossed',
    ]))
  it('lets the plan have begun', () => {
    const run = {
      kind: 'run',
      date: '2027-01-03',
      runSeconds: 60,
      completed: true,
      painDuring: 0,
      painNextMorning: 0,
    }
    const begun = { ...changed({ startOn: '2027-01-03' }), log: [run] }
    expect(faults(begun)).toEqual([])
  })
})

it('never throws on foreign input', () => {
  for (const input of [
    null,
    7,
    [],
    { profile: null },
    { profile: { runDays: 'mon' } },
    { log: [null] },
    { log: [{ kind: 'x' }] },
  ])
    expect(faults(input).length).toBeGreaterThan(0)
})
