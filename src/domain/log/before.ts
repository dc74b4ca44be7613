import type { Day } from '../shared/days.ts'
import type { LogEntry } from './model.ts'

/** The log as it stood before anything was run or left out on that day: what the plan of that day had read. */
export const before = (log: readonly LogEntry[], day: Day): readonly LogEntry[] =>
  log.filter((entry) => {
    if (entry.kind === 'run') return entry.date < day
    return entry.kind === 'skip' ? entry.date < day : !('date' in entry) || entry.date <= day
  })
