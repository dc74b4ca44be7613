import type { LogEntry } from '../log/model.ts'
import type { PlanRequest } from '../plan/request.ts'
import type { Day } from '../shared/days.ts'
import type { Note } from './model.ts'

/** Entries that are strange and were read all the same, each with the rule it was read by. */
export function strangeEntries({ log, profile }: PlanRequest): readonly Note[] {
  const dates = log.filter((entry) => entry.kind === 'run').map(({ date }) => date)
  const sorted = dates.toSorted()
  const twice = sorted.filter((date, index) => date === sorted[index - 1])
  const early = sorted.filter((date) => date < profile.startOn)
  return [
    ...[...new Set(twice)].map((date): Note => ({ code: 'two-runs-a-day', values: { date } })),
    ...[...new Set(early)].map((date): Note => ({ code: 'run-before-start', values: { date } })),
    ...log.flatMap(crossedMove),
  ]
}

function crossedMove(entry: LogEntry): readonly Note[] {
  if (entry.kind !== 'move' || entry.from !== entry.to) return []
  return [{ code: 'move-to-same-day', values: { date: entry.from satisfies Day } }]
}
