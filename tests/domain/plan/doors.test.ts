import { describe, expect, it } from 'vitest'
import { doorsFor } from '../../../src/domain/plan/doors.ts'
import type { PlanRequest, Profile } from '../../../src/domain/plan/request.ts'
import { person, TODAY } from '../../fixtures/people.ts'

type Result = NonNullable<PlanRequest['baseline']>['results'][number]

const doors = (profile: Partial<Profile>, ...results: readonly Result[]) =>
  doorsFor({ ...person(profile), baseline: { takenOn: TODAY, results: [...results] } })
const order = (profile: Partial<Profile>) => doors(profile).map(({ door, weeks }) => `${door} ${weeks}`)

describe('the doors beyond 30 minutes (R-16)', () => {
  it('are a longer run, then hills after four weeks, and one more thing every two', () =>
    expect(order({})).toEqual(['longer-run 0', 'hills 4', 'strides 6', 'hard-session 8']))

  it.each(['calf-strain', 'hamstring-strain', 'itb'] as const)(
    'after %s have strides before hills',
    (condition) =>
      expect(order({ condition })).toEqual(['longer-run 0', 'strides 4', 'hills 6', 'hard-session 8']),
  )

  it('begin with a fourth day for who chose four, and the longer run waits two weeks', () =>
    expect(order({ runDays: ['mon', 'tue', 'thu', 'sat'] }).slice(0, 3)).toEqual([
      'fourth-day 0',
      'longer-run 2',
      'hills 4',
    ]))
})

describe('the gate before the doors (R-03 with bounds)', () => {
  const bounds = (value: number, more: Partial<Result> = {}): Result => ({
    test: 'E-12',
    side: 'both',
    value,
    pain: 0,
    ...more,
  })

  it('asks for the movements', () => expect(doors({ impactGatePassed: false })).toEqual([]))

  it('asks for ten bounds where they were tried, without pain over the limit and without a sign', () => {
    expect(doors({}, bounds(10, { pain: 2 }))).toHaveLength(4)
    expect(doors({}, bounds(9))).toEqual([])
    expect(doors({}, bounds(10, { pain: 3 }))).toEqual([])
    expect(doors({}, bounds(10, { signs: ['pelvic'] }))).toEqual([])
  })

  it('does not ask for what guides the pace alone', () =>
    expect(doors({}, { test: 'E-06', side: 'left', value: 3, pain: 0 })).toHaveLength(4))
})
