import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import type { LogEntry } from '../../src/domain/log/model.ts'
import type { PlanRequest } from '../../src/domain/plan/request.ts'
import { addDays } from '../../src/domain/shared/days.ts'
import { person } from '../../tests/fixtures/people.ts'
import { BUDGET } from './budgets.ts'

type Figure = readonly [what: string, value: number, most: number]

const DAYS_A_YEAR = 365
const ROUNDS = 200

/** How long a plan takes that reads one and three years of daily entries, and what the whole engine weighs. */
export async function measureLogs(): Promise<readonly Figure[]> {
  return [
    ['one plan with a year of log, ms', millisecondsFor(DAYS_A_YEAR), BUDGET.yearOfLogMs],
    ['one plan with three years of log, ms', millisecondsFor(3 * DAYS_A_YEAR), BUDGET.threeYearsOfLogMs],
    ['engine with its tables, without zod, kB', await engineKilobytes(), BUDGET.engine],
  ]
}

function millisecondsFor(days: number): number {
  const request = withLog(days)
  for (let round = 0; round < ROUNDS; round += 1) planFor(request)
  const started = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) planFor(request)
  return (performance.now() - started) / ROUNDS
}

/** A morning check every day, three runs a week, and a sore one every sixth week. */
function withLog(days: number): PlanRequest {
  const first = person({ daysOff: 200, goalMinutes: 60 })
  const log = Array.from({ length: days }, (_, day) => entriesOf(addDays(first.today, day), day)).flat()
  return { ...first, today: addDays(first.today, days - 1), log }
}

function entriesOf(date: PlanRequest['today'], day: number): readonly LogEntry[] {
  const good = { sleepQuality: 4, soreness: 4, fatigue: 4, stress: 4, mood: 4, restingHeartRate: 52 }
  const morning: LogEntry = { kind: 'readiness', date, sleepHours: 7.5, ...good }
  if (![0, 2, 4].includes(day % 7)) return [morning]
  const painDuring = day % 42 === 14 ? 3 : 0
  const run = { runSeconds: 1800, completed: true, painDuring, painNextMorning: 0 }
  return [morning, { kind: 'run', date, ...run }]
}

async function engineKilobytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['src/domain/calendar/planFor.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['zod/*'],
    write: false,
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000
}
