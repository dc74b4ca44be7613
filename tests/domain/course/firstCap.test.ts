import { expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { person } from '../../fixtures/people.ts'

const firstRun = (longestRunLast30Days: number) =>
  planFor(person({ daysOff: 20, age: 64, longestRunLast30Days })).calendar.find((day) => day.kind === 'run')

it('a first session is cut to the cap when even stage 1 is over it', () => {
  expect(firstRun(1)).toMatchObject({ stage: 1, half: true, runSeconds: 180 })
})

it('a first session stays whole when the longest run allows it', () => {
  expect(firstRun(2)).toMatchObject({ stage: 1, runSeconds: 240 })
  expect(firstRun(2)?.half).toBeUndefined()
})
