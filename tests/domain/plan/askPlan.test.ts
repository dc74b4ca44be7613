import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { Answers } from '../../../src/domain/plan/answers.ts'
import { stopOf } from '../../../src/domain/plan/answers.ts'
import { askPlan } from '../../../src/domain/plan/askPlan.ts'
import { findFaults, firstOpen } from '../../../src/domain/plan/findFaults.ts'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import { PLACES, rulesForPlace } from '../../../src/domain/plan/places.ts'
import { questionsFor } from '../../../src/domain/plan/questions.ts'
import { readDaysOff, readWeeksSinceBirth } from '../../../src/domain/plan/readAnswer.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { CALF, circumstances, TODAY } from '../../fixtures/answers.ts'

const screening = {
  takenOn: TODAY,
  answers: Object.fromEntries(FLAGS.filter((flag) => !flag.needsRun).map((flag) => [flag.id, 'no'] as const)),
}
const idsFor = (answers: Answers) => questionsFor(answers, circumstances).map(({ id }) => id)
const requestOf = (answers: Answers, today: Day = TODAY) =>
  askPlan({ answers, asked: idsFor(answers), today, screening, log: [] })
const faultsIn = (id: string, answers: Answers) => {
  const question = questionsFor(answers, circumstances).find((asked) => asked.id === id)
  if (!question) throw new Error(`${id} is not asked`)
  return findFaults(question, answers, TODAY).map(({ field, code }) => `${field}: ${code}`)
}

describe('which questions are asked', () => {
  it('asks a calf strain for its side and its four movements, and no birth or bone', () => {
    expect(idsFor(CALF)).toEqual(expect.arrayContaining(['side', 'impact', 'morningBase']))
    expect(idsFor(CALF)).not.toEqual(expect.arrayContaining(['weeksSinceBirth']))
    expect(idsFor(CALF)).not.toContain('boneSite')
    expect(idsFor(CALF)).not.toContain('cleared')
  })

  it('asks nobody with bone stress or after surgery to hop', () => {
    for (const answers of [
      { stopped: 'surgery', cleared: 'yes' },
      { stopped: 'named', named: 'bone', boneSite: 'fibula', cleared: 'yes' },
    ])
      expect(idsFor(answers)).not.toContain('impact')
  })

  it('stops at the first answer that no later one could make up for', () => {
    expect(idsFor({ stopped: 'named', named: 'bone', boneSite: 'hip-neck' }).at(-1)).toBe('boneSite')
    expect(idsFor({ stopped: 'surgery', cleared: 'no' }).at(-1)).toBe('cleared')
    expect(idsFor({ stopped: 'unnamed', place: 'foot-top' }).at(-1)).toBe('place')
    expect(idsFor({ stopped: 'baby', weeksSinceBirth: '8', cleared: 'no' }).at(-1)).toBe('cleared')
    expect(idsFor({ stopped: 'baby', weeksSinceBirth: '14', cleared: 'no' }).at(-1)).toBe('limits')
  })
})

describe('an injury nobody has named', () => {
  it('waits for a clinician at every bony place, wherever it hurts and however it feels', () => {
    for (const place of PLACES.filter(({ bone }) => bone))
      expect(rulesForPlace(place.id, ['stiff-start'])).toBe('clinician')
  })

  it.each([
    ['unknown', ['none']],
    ['calf', ['unknown']],
    ['calf', ['none', 'rest-night']],
    ['achilles', ['sudden']],
  ])('takes the stricter path for %s with %j', (place, feels) =>
    expect(rulesForPlace(place, feels)).toBe('clinician'),
  )

  it('borrows the calf rules for a calf that pulled', () => {
    expect(stopOf({ stopped: 'unnamed', place: 'calf', feel: 'sudden' })).toEqual({
      condition: 'calf-strain',
      unseen: true,
    })
  })
})

describe('answers as a request', () => {
  it('gives a request that the contract accepts, and a plan that runs', () => {
    const request = requestOf(CALF)
    expect(parseRequest(request).ok).toBe(true)
    expect(request && planFor(request).gate.outcome).toBe('open')
    expect(request?.profile).toMatchObject({ condition: 'calf-strain', daysOff: 70, side: 'left', age: 41 })
  })

  it('opens no gate by silence: what was not asked takes its strictest value', () => {
    const request = requestOf({ stopped: 'named', named: 'bone', boneSite: 'fibula', cleared: 'no' })
    expect(parseRequest(request).ok).toBe(true)
    expect(request?.profile).toMatchObject({ walkMinutes: 0, walkPain: 10, impactGatePassed: false })
    expect(request && planFor(request).gate.outcome).toBe('see-clinician')
  })

  it('waits when the first day passed without a run, and counts the break on', () => {
    const later = requestOf(CALF, '2026-12-03')
    expect(later?.profile).toMatchObject({ startOn: '2026-12-03', daysOff: 80 })
  })

  it('counts "10 weeks ago" from the day it was answered, months and years by their mean length', () => {
    expect(readDaysOff(CALF, '2026-11-30')).toBe(77)
    const ago = (lastRunCount: string, lastRunUnit: string) =>
      readDaysOff({ lastRunKnown: 'ago', lastRunCount, lastRunUnit, lastRunAskedOn: TODAY }, TODAY)
    expect([ago('3', 'days'), ago('2', 'months'), ago('2', 'years')]).toEqual([3, 61, 731])
  })

  it('lets the weeks since a birth grow', () => {
    const answers = { weeksSinceBirth: '10', weeksAskedOn: TODAY }
    expect(readWeeksSinceBirth(answers, '2026-12-07')).toBe(12)
  })

  it('passes a limit on, and an optional answer only when it was given', () => {
    const limited = requestOf({
      ...CALF,
      ...{
        limited: 'yes',
        limitMinutes: '10',
        limitFromDay: '1',
        limitFromMonth: '12',
        limitFromYear: '2026',
      },
      ...{ limitUntilDay: '31', limitUntilMonth: '12', limitUntilYear: '2026' },
    })
    expect(limited?.limits).toEqual([{ from: '2026-12-01', until: '2026-12-31', maxRunMinutes: 10 }])
    expect(limited?.profile).not.toHaveProperty('bmiOver30')
  })
})

describe('faults, each at its field', () => {
  it.each<[string, Answers, string]>([
    ['age', { age: '300' }, 'age: out-of-bounds'],
    ['age', { age: 'forty' }, 'age: not-a-number'],
    ['age', { age: ' ' }, 'age: missing'],
    ['walkMinutes', { walkMinutes: '30 min' }, 'walkMinutes: not-a-number'],
    [
      'lastRun',
      { lastRunKnown: 'date', lastRunDay: '31', lastRunMonth: '2', lastRunYear: '2026' },
      'lastRunDay: no-such-date',
    ],
    [
      'lastRun',
      { lastRunKnown: 'date', lastRunDay: '3', lastRunMonth: '2', lastRunYear: '2027' },
      'lastRunDay: in-the-future',
    ],
    ['lastRun', { lastRunKnown: 'date', lastRunDay: '3' }, 'lastRunDay: incomplete-date'],
    ['lastRun', { lastRunUnit: 'years', lastRunCount: '400' }, 'lastRunCount: out-of-bounds'],
    ['runDays', { runDays: '' }, 'runDays: too-few-days'],
    ['runDays', { runDays: 'mon,tue' }, 'runDays: days-too-close'],
    ['runDays', { runDays: 'mon,sun' }, 'runDays: days-too-close'],
    ['runDays', { runDays: 'mon,tue,wed,thu,fri' }, 'runDays: too-many-days'],
    [
      'startOn',
      { startChoice: 'other', startDay: '1', startMonth: '11', startYear: '2026' },
      'startDay: in-the-past',
    ],
    ['goalMinutes', { goalMinutes: '181' }, 'goalMinutes: out-of-bounds'],
    ['limits', { limited: 'yes' }, 'limitMinutes: missing'],
  ])('%s with %j', (id, change, fault) => {
    expect(faultsIn(id, { ...CALF, ...change })).toContain(fault)
  })

  it('needs two days between runs after bone stress', () => {
    const bone = { ...CALF, named: 'bone', boneSite: 'fibula', cleared: 'yes', runDays: 'mon,wed' }
    expect(faultsIn('runDays', bone)).toEqual(['runDays: days-too-close'])
    expect(faultsIn('runDays', { ...bone, runDays: 'mon,thu' })).toEqual([])
  })

  it('finds none in a whole set of answers, and the first open one in a set with a hole', () => {
    const open = (answers: Answers) =>
      firstOpen(questionsFor(answers, circumstances), (question) => findFaults(question, answers, TODAY))?.id
    expect(open(CALF)).toBeUndefined()
    expect(open({ ...CALF, walkPain: '' })).toBe('walkPain')
  })
})
