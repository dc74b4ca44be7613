import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { GateOutcome } from '../../../src/domain/plan/model.ts'
import { GATE_OUTCOMES } from '../../../src/domain/plan/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import { addDays } from '../../../src/domain/shared/days.ts'
import { NO_FLAGS, person } from '../../fixtures/people.ts'

const outcome = (request: PlanRequest) => planFor(request).gate.outcome
const codes = (request: PlanRequest) => planFor(request).gate.because.map(({ code }) => code)
const answering = (answers: object, profile: Partial<PlanRequest['profile']> = {}): PlanRequest => ({
  ...person(profile),
  screening: { takenOn: '2027-01-04', answers: { ...NO_FLAGS, ...answers } },
})

/** The register's four lists, typed out, with what "not sure" means in each. */
const GROUPS: readonly [GateOutcome, GateOutcome, string][] = [
  ['emergency', 'same-day', '01 02 03 11 13'],
  ['same-day', 'see-clinician', '04 05 07 09 15 17 18'],
  ['see-clinician', 'see-clinician', '06 08 19 10 12 20 21 22 23 24 25 26 27'],
  ['postpone', 'postpone', '28 29 30 31 32 33'],
]
const FLAG_TABLE = GROUPS.flatMap(([yes, unsure, ids]) =>
  ids.split(' ').map((id) => [`D-${id}`, yes, unsure] as const),
)

describe('red flags', () => {
  it('are 31', () =>
    expect(FLAG_TABLE.map(([id]) => id).toSorted()).toEqual(FLAGS.map(({ id }) => id).toSorted()))

  it.each(FLAG_TABLE)('%s: yes means %s, not sure means %s', (id, yes, unsure) => {
    expect(outcome(answering({ [id]: 'yes' }))).toBe(yes)
    expect(outcome(answering({ [id]: 'unsure' }))).toBe(unsure)
  })

  it('are told with their answer and what it means (R-01)', () =>
    expect(planFor(answering({ 'D-01': 'unsure' })).gate.because).toEqual([
      { rule: 'R-01', code: 'flag', values: { flag: 'D-01', answer: 'unsure', group: 'same-day' } },
    ]))

  it('never close the gate less because one more was answered yes', () => {
    const urgency = (request: PlanRequest) => GATE_OUTCOMES.indexOf(outcome(request))
    for (const [one] of FLAG_TABLE)
      for (const [other] of FLAG_TABLE)
        expect(urgency(answering({ [one]: 'yes', [other]: 'yes' }))).toBeGreaterThanOrEqual(
          urgency(answering({ [one]: 'yes' })),
        )
  })

  it('postpone when one was left open', () => {
    const { 'D-06': _left, ...answers } = NO_FLAGS
    const request = { ...person(), screening: { takenOn: '2027-01-04', answers } } as const
    expect(outcome(request)).toBe('postpone')
    expect(codes(request)).toEqual(['screening-open'])
  })
})

describe('all reasons are listed, and the most urgent decides', () => {
  const request = answering({ 'D-04': 'yes', 'D-30': 'yes' }, { walkMinutes: 10, impactGatePassed: false })
  it('takes the most urgent', () => expect(outcome(request)).toBe('same-day'))
  it('lists the others', () =>
    expect(codes(request)).toEqual(['flag', 'flag', 'walk-short', 'impact-not-passed']))
  it('makes no calendar, no start, no dates', () =>
    expect(planFor(request)).toMatchObject({ start: null, position: null, ends: null, calendar: [] }))
})

describe('a screening', () => {
  const taken = (daysAgo: number): PlanRequest => {
    const request = person()
    return { ...request, screening: { ...request.screening, takenOn: addDays(request.today, -daysAgo) } }
  }
  it('holds for 27 days', () => expect(outcome(taken(27))).toBe('open'))
  it('no longer holds after 28', () => {
    expect(outcome(taken(28))).toBe('postpone')
    expect(codes(taken(28))).toEqual(['screening-old'])
  })
})

describe("a clinician's agreement", () => {
  const on = (daysAgo: number) => ({ clearanceOn: addDays('2027-01-04', -daysAgo) })
  it.each(['D-10', 'D-12', 'D-20', 'D-24', 'D-26', 'D-27'])('answers %s for 90 days', (id) => {
    expect(outcome(answering({ [id]: 'yes' }, on(90)))).toBe('open')
    expect(outcome(answering({ [id]: 'yes' }, on(91)))).toBe('see-clinician')
  })
  it.each(FLAG_TABLE.map(([id]) => id).filter((id) => !/D-(10|12|20|24|26|27)/.test(id)))(
    'never answers %s',
    (id) => expect(outcome(answering({ [id]: 'yes' }, on(1)))).not.toBe('open'),
  )
  it('opens a condition however old it is', () => {
    const old = { condition: 'surgery', runDays: ['mon', 'thu'] } as const
    expect(outcome(person({ ...old, runDays: ['mon', 'thu'], ...on(400) }))).toBe('open')
  })
})

describe('age', () => {
  it.each([
    [17, true, 'see-clinician'],
    [18, true, 'open'],
    [69, false, 'open'],
    [70, false, 'see-clinician'],
    [70, true, 'open'],
  ] as const)('%i, walking regularly %s: %s', (age, walksRegularly, expected) =>
    expect(outcome(person({ age, walksRegularly }))).toBe(expected),
  )
  it('may be answered by a clinician', () =>
    expect(outcome(person({ age: 17, clearanceOn: '2027-01-01' }))).toBe('open'))
})

describe('self-tests close the gate', () => {
  const tested = (profile: Partial<PlanRequest['profile']>, ...results: [string, string, number, number][]) =>
    outcome({
      ...person(profile),
      baseline: {
        takenOn: '2027-01-04',
        results: results.map(([test, side, value, pain]) => ({ test, side, value, pain })),
      } as PlanRequest['baseline'] & object,
    })
  it.each([
    ['E-02', 60],
    ['E-03', 10],
    ['E-04', 10],
    ['E-07', 10],
  ] as const)('%s under %i, or over the pain limit', (test, needed) => {
    expect(tested({}, [test, 'left', needed, 2])).toBe('open')
    expect(tested({}, [test, 'left', needed - 1, 0])).toBe('prepare')
    expect(tested({}, [test, 'left', needed, 3])).toBe('prepare')
  })
  it('only where the condition has an impact gate', () =>
    expect(tested({ condition: 'plantar-heel' }, ['E-03', 'left', 2, 0])).toBe('open'))
  it('Achilles: 15 heel raises on the hurt side', () => {
    const profile = { condition: 'achilles', side: 'left' } as const
    expect(tested(profile, ['E-06', 'left', 14, 0])).toBe('prepare')
    expect(tested(profile, ['E-06', 'right', 14, 0])).toBe('open')
    expect(tested(profile, ['E-06', 'both', 14, 0])).toBe('prepare')
    expect(tested(profile, ['E-06', 'left', 15, 3])).toBe('open')
    expect(tested(profile, ['E-06', 'left', 15, 4])).toBe('prepare')
    expect(tested({ condition: 'achilles' }, ['E-06', 'right', 14, 0])).toBe('prepare')
  })
  it('calf strain: 20 heel raises each side', () => {
    const profile = { condition: 'calf-strain', side: 'left' } as const
    expect(tested(profile, ['E-06', 'left', 20, 0], ['E-06', 'right', 20, 0])).toBe('open')
    expect(tested(profile, ['E-06', 'left', 20, 0], ['E-06', 'right', 19, 0])).toBe('prepare')
  })
})

describe('a gate that closes on a plan with a log', () => {
  const log = [
    {
      kind: 'run',
      date: '2027-01-04',
      stage: 4,
      runSeconds: 600,
      completed: true,
      painDuring: 0,
      painNextMorning: 0,
    },
  ] as const
  const later = (answers: object) => ({ ...answering(answers), today: '2027-01-06' as const, log: [...log] })

  it('leaves no start, no position and no calendar, however urgent it is', () => {
    for (const flag of ['D-01', 'D-04', 'D-10', 'D-29'])
      expect(planFor(later({ [flag]: 'yes' }))).toMatchObject({ start: null, position: null, calendar: [] })
  })

  it('asks D-32 of a checklist taken after a run, not of one from the morning of the first', () => {
    expect(outcome(later({ 'D-32': undefined }))).toBe('open')
    const again = { takenOn: '2027-01-05', answers: { ...NO_FLAGS } } as const
    const { 'D-32': _asked, ...answers } = again.answers
    expect(outcome({ ...later({}), screening: { ...again, answers } })).toBe('postpone')
  })
})

it('an agreement of this very day counts', () =>
  expect(outcome(person({ condition: 'surgery', clearanceOn: '2027-01-04', runDays: ['mon', 'thu'] }))).toBe(
    'open',
  ))
