import { describe, expect, it } from 'vitest'
import {
  morningEffects,
  morningSigns,
  openMornings,
  waitsUntil,
  withMorning,
} from '../../../src/domain/calendar/openMornings.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import type { Day } from '../../../src/domain/shared/days.ts'
import { type RunEntry, run } from '../../fixtures/histories/history.ts'
import { person } from '../../fixtures/people.ts'

const open = (date: Day, news: Partial<RunEntry> = {}) => run(date, 4, { painNextMorning: null, ...news })
const on = (today: Day, ...log: RunEntry[]): PlanRequest => ({ ...person(), today, log })
const told = (request: PlanRequest, index = 0, signs: Parameters<typeof morningEffects>[2] = []) =>
  morningEffects(request, openMornings(request)[index] as RunEntry, signs).map(
    ({ least, most, answer }) => `${least} to ${most}: ${answer.action} ${answer.because[0].code}`,
  )

describe('mornings that are not answered', () => {
  it('are asked from the next morning on, for three days, the oldest first', () => {
    const [monday, wednesday] = [open('2027-01-04'), open('2027-01-06')]
    expect(openMornings(on('2027-01-04', monday))).toEqual([])
    expect(openMornings(on('2027-01-05', monday))).toEqual([monday])
    expect(openMornings(on('2027-01-07', wednesday, monday))).toEqual([monday, wednesday])
    expect(openMornings(on('2027-01-08', wednesday, monday))).toEqual([wednesday])
    expect(openMornings(on('2027-01-05', run('2027-01-04', 4)))).toEqual([])
  })

  it('are waited for just as long as the plan itself waits', () => {
    const monday = open('2027-01-04')
    const actionOn = (today: Day) => planFor(on(today, monday)).position?.action
    expect(waitsUntil(monday.date)).toBe('2027-01-07')
    expect([actionOn('2027-01-07'), actionOn('2027-01-08')]).toEqual(['await-morning', 'repeat'])
  })
})

describe('what each answer would do', () => {
  it('after a calm run: as usual counts, anything worse steps back', () =>
    expect(told(on('2027-01-05', open('2027-01-04')))).toEqual([
      '0 to 0: repeat run-clean',
      '1 to 10: step-back morning-red',
    ]))

  it('after an amber run: as usual is a repeat', () =>
    expect(told(on('2027-01-05', open('2027-01-04', { painDuring: 3 })))).toEqual([
      '0 to 0: repeat during-amber',
      '1 to 10: step-back morning-red',
    ]))

  it('a tendon may grumble one over its usual', () => {
    const request = { ...on('2027-01-05', run('2027-01-04', 2, { painNextMorning: null })) }
    const { profile } = person({ condition: 'achilles', side: 'left', morningBase: 1 })
    expect(told({ ...request, profile })).toEqual([
      '0 to 2: repeat run-clean',
      '3 to 10: step-back morning-red',
    ])
  })

  it('a sign that came overnight decides whatever the number', () => {
    const request = on('2027-01-05', open('2027-01-04'))
    expect(told(request, 0, ['nightPain'])).toEqual(['0 to 10: refer refer-sign'])
    expect(told(request, 0, ['swelling'])).toEqual(['0 to 10: step-back red-sign'])
  })

  it('each run is tried by itself, though two are open', () =>
    expect(told(on('2027-01-07', open('2027-01-04'), open('2027-01-06')), 1)).toHaveLength(2))
})

describe('signs of a morning', () => {
  it('are asked by family, and a sign told before stays', () => {
    const signs = ['boneSpot', 'nightPain', 'swelling', 'givingWay']
    expect(morningSigns(person().profile)).toEqual(signs)
    expect(morningSigns(person({ condition: 'postnatal' }).profile)).toEqual([...signs, 'pelvicSign'])
    const answered = withMorning(open('2027-01-04', { limp: true }), {
      painNextMorning: 2,
      signs: ['swelling'],
    })
    expect(answered).toMatchObject({ painNextMorning: 2, limp: true, swelling: true })
    expect('nightPain' in answered).toBe(false)
  })
})
