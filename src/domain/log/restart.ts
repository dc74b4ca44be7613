import type { Day } from '../shared/days.ts'
import type { LogEntry } from './model.ts'

/**
 * The log from the first run of a plan on; without a plan, from the first run there is. Progress is counted from here:
 * what was run before the restart is nobody's measure. Empty before that run.
 */
export function sinceRestart(log: readonly LogEntry[], startOn: Day | null): readonly LogEntry[] {
  const first = log.reduce<Day | null>((least, entry) => {
    if (entry.kind !== 'run' || (startOn && entry.date < startOn)) return least
    return least === null || entry.date < least ? entry.date : least
  }, null)
  return first === null ? [] : log.filter((entry) => 'date' in entry && entry.date >= first)
}
