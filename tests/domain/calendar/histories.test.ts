import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/calendar/model.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { parseRequest } from '../../../src/domain/plan/parseRequest.ts'
import { addDays, daysBetween } from '../../../src/domain/shared/days.ts'
import { HISTORIES } from '../../fixtures/histories/all.ts'
import { type Expected, type History, type NextRun, requestOn } from '../../fixtures/histories/history.ts'
import { tendonThatSettles } from '../../fixtures/histories/tendonThatSettles.ts'

/** Runs of so many days ahead are looked through for an easier week. */
const EASIER_WITHIN_DAYS = 10

const firstRun = ({ calendar }: Plan) => calendar.find(({ kind }) => kind === 'run')

function nextRun(plan: Plan): Required<NextRun> | null {
  const run = firstRun(plan)
  if (!run) return null
  const { date, stage = -1, runSeconds, half = false, change = 'none' } = run
  return { date, stage, minutes: runSeconds / 60, half, change }
}

const easierWeekAhead = ({ calendar }: Plan, { today }: Expected) =>
  calendar.some(({ date, change }) => change === 'easier-week' && date <= addDays(today, EASIER_WITHIN_DAYS))

/** Everything a row may speak of, as the engine answered it. */
function answer(plan: Plan, row: Expected): Readonly<Record<string, unknown>> {
  const { gate, position, pace } = plan
  const told = JSON.stringify(plan)
  const next = nextRun(plan)
  return {
    gate: gate.outcome,
    pace,
    action: position?.action,
    phase: position?.phase,
    stage: position?.stage,
    cleanSessions: position?.cleanSessions,
    restUntil: position?.restUntil,
    noRun: next === null,
    easierWeekAhead: easierWeekAhead(plan, row),
    names: row.names?.filter((rule) => told.includes(`"rule":"${rule}"`)),
    ...Object.fromEntries(Object.entries(next ?? {}).map(([field, value]) => [`next ${field}`, value])),
  }
}

/** What a row asks for, one field beside the other, in the names of `answer`. */
function asked({ today: _today, evening: _evening, why: _why, next = {}, gate = 'open', ...rest }: Expected) {
  const nextFields = Object.entries(next).map(([field, value]) => [`next ${field}`, value])
  return Object.entries({ gate, ...rest, ...Object.fromEntries(nextFields) })
}

/** One line for each field that is not as worked out by hand. */
function differences(history: History, row: Expected): readonly string[] {
  const where = `${row.today}${row.evening ? ' evening' : ''}`
  const parsed = parseRequest(requestOn(history, row))
  if (!parsed.ok) return parsed.faults.map(({ path, code }) => `${where}  refused: ${path} ${code}`)
  const got = answer(planFor(parsed.request), row)
  return asked(row)
    .filter(([field, value]) => JSON.stringify(got[field as string]) !== JSON.stringify(value))
    .map(([field, value]) => {
      const columns = [String(field).padEnd(15), `expected ${JSON.stringify(value)}`.padEnd(24)]
      return `${where}  ${columns.join('  ')}  got ${JSON.stringify(got[field as string])}   (${row.why})`
    })
}

describe.each(HISTORIES)('$name', (history) => {
  it('is decided as the rules say, worked out by hand', () => {
    const wrong = history.expected.flatMap((row) => differences(history, row))
    if (wrong.length > 0) expect.fail(`${wrong.length} answers differ\n${wrong.join('\n')}`)
  })
})

describe('the named runners', () => {
  it('are decided the same when their log is read backwards (7.8)', () => {
    for (const history of HISTORIES)
      for (const row of history.expected) {
        const request = requestOn(history, row)
        const backwards = { ...request, log: request.log.toReversed() }
        expect(JSON.stringify(planFor(backwards)), `${history.name}, ${row.today}`).toBe(
          JSON.stringify(planFor(request)),
        )
      }
  })

  it('stand on file for the command line: Amina on 28 January', () => {
    const onFile = JSON.parse(readFileSync('tests/fixtures/requestWithLog.json', 'utf8'))
    expect(onFile).toEqual(requestOn(tendonThatSettles, { today: '2027-01-28' }))
  })

  it('are at least twelve, with at least eight days each, in order', () => {
    expect(HISTORIES.length).toBeGreaterThanOrEqual(12)
    for (const { expected, name } of HISTORIES) {
      expect(expected.length, name).toBeGreaterThanOrEqual(8)
      const days = expected.map(({ today }) => today)
      expect(days, name).toEqual(days.toSorted())
    }
  })

  it('log twelve weeks at most, on days that exist, none twice', () => {
    for (const { log, first, name } of HISTORIES) {
      const runDays = log.flatMap((entry) => (entry.kind === 'run' ? [entry.date] : []))
      expect(new Set(runDays).size, name).toBe(runDays.length)
      for (const day of runDays) expect(daysBetween(first.today, day), name).toBeLessThanOrEqual(84)
    }
  })
})
