import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../../src/domain/log/model.ts'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { addDays } from '../../../src/domain/shared/days.ts'
import { brokenLaws, LAW_NAMES } from '../../fixtures/histories/laws.ts'
import { histories, idle } from '../../fixtures/histories/random.ts'
import { reporter } from '../../fixtures/histories/tell.ts'

/** Random runners that the laws are tried on. The nightly run sets more. */
const RUNS = Number(process.env['RUNS'] ?? 2_000)
/** Laws that ask the engine twice are tried on fewer. */
const FEWER = Math.ceil(RUNS / 10)
const TIMEOUT = 60_000 + RUNS * 60

const sample = (numRuns: number) => ({ numRuns, reporter })

/** Everything that entries beside the ladder may not touch. */
const decided = (request: PlanRequest) => {
  const { gate, start, pace, position, ends, calendar } = planFor(request)
  return JSON.stringify([gate, start, pace, position, ends, calendar.filter(({ kind }) => kind === 'run')])
}

describe('of random runners and their logs', () => {
  it(
    'no answer breaks a law of section 7',
    () => {
      expect(LAW_NAMES.length).toBeGreaterThan(15)
      fc.assert(
        fc.property(histories(), (request) => {
          const broken = brokenLaws(request, planFor(request))
          if (broken.length > 0) throw new Error(`broken: ${broken.join(' · ')}`)
        }),
        sample(RUNS),
      )
    },
    TIMEOUT,
  )

  it(
    'no request is refused',
    () =>
      fc.assert(
        fc.property(histories(), (request) => {
          const parsed = parseRequest(request)
          if (!parsed.ok) throw new Error(parsed.faults.map(({ path, code }) => `${path} ${code}`).join(', '))
        }),
        sample(FEWER),
      ),
    TIMEOUT,
  )
})

describe('the same log', () => {
  it(
    'in another order is answered the same (7.8)',
    () =>
      fc.assert(
        fc.property(shuffled(histories()), ([request, log]) => {
          expect(JSON.stringify(planFor({ ...request, log }))).toBe(JSON.stringify(planFor(request)))
        }),
        sample(FEWER),
      ),
    TIMEOUT,
  )

  it('in another time zone is answered the same (7.8)', () => {
    const people = fc.sample(histories(), { numRuns: 20, seed: 7 })
    const here = process.env['TZ']
    const answersIn = (zone: string) => {
      process.env['TZ'] = zone
      return people.map((request) => JSON.stringify(planFor(request)))
    }
    const [first, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Apia'].map(
      answersIn,
    )
    if (here === undefined) delete process.env['TZ']
    else process.env['TZ'] = here
    for (const other of others) expect(other).toEqual(first)
  })

  it(
    'with strength, other training and visits added is decided the same',
    () =>
      fc.assert(
        fc.property(withIdle(histories()), ([request, added]) => {
          expect(decided({ ...request, log: [...request.log, ...added] })).toBe(decided(request))
        }),
        sample(FEWER),
      ),
    TIMEOUT,
  )

  it(
    'with a note, a mood and a shoe on each run is answered the same',
    () =>
      fc.assert(
        fc.property(histories(), (request) => {
          const log = request.log.map((entry) =>
            entry.kind === 'run' ? { ...entry, note: 'Felt light', mood: 5, shoe: 'Blue pair' } : entry,
          )
          expect(JSON.stringify(planFor({ ...request, log }))).toBe(JSON.stringify(planFor(request)))
        }),
        sample(FEWER),
      ),
    TIMEOUT,
  )
})

function shuffled(requests: fc.Arbitrary<PlanRequest>): fc.Arbitrary<readonly [PlanRequest, LogEntry[]]> {
  return requests.chain((request) =>
    fc
      .shuffledSubarray([...request.log], { minLength: request.log.length })
      .map((log) => [request, log] as const),
  )
}

/** Entries that decide nothing, on days from the first possible one to today. */
function withIdle(requests: fc.Arbitrary<PlanRequest>): fc.Arbitrary<readonly [PlanRequest, LogEntry[]]> {
  return requests.chain((request) => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(request.today, -days))
    return fc.array(idle(day), { minLength: 1, maxLength: 6 }).map((added) => [request, added] as const)
  })
}
