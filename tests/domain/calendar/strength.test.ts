import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CalendarDay } from '../../../src/domain/calendar/model.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { weekdayOf } from '../../../src/domain/shared/days.ts'
import { person } from '../../fixtures/people.ts'
import { requests } from '../../fixtures/requests.ts'

const RUNS = Math.ceil(Number(process.env['RUNS'] ?? 2_000) / 4)
const TIMEOUT = 60_000 + RUNS * 60

const weeksOf = (days: readonly CalendarDay[]) =>
  days.reduce<CalendarDay[][]>((weeks, day) => {
    if (weekdayOf(day.date) === 'mon' || weeks.length === 0) weeks.push([])
    weeks.at(-1)?.push(day)
    return weeks
  }, [])
const count = (week: readonly CalendarDay[], kind: CalendarDay['kind']) =>
  week.filter((day) => day.kind === kind).length

it('a week of three runs: strength apart, cross-training if you like, and Sunday free (R-19, R-08)', () => {
  const [week = []] = weeksOf(planFor(person()).calendar)
  expect(week.map(({ kind }) => kind)).toEqual(['run', 'strength', 'run', 'cross', 'run', 'strength', 'rest'])
})

it(
  'no week holds more than two strength days or is without a full rest day, and none falls on a run (R-19)',
  () =>
    fc.assert(
      fc.property(requests, (request) => {
        const { gate, calendar } = planFor(request)
        if (gate.outcome !== 'open') return true
        return weeksOf(calendar).every((week) => {
          const free = week.length - count(week, 'run')
          return (
            count(week, 'strength') <= 2 &&
            count(week, 'cross') <= 1 &&
            (free === 0 || count(week, 'rest') >= 1)
          )
        })
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT,
)
