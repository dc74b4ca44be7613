import type { Day } from '../shared/days.ts'
import type { LogEntry } from './model.ts'

/**
 * The entries that a plan of that day reads. What happened later waits until its day comes: a clock that was set back
 * loses nothing. A run of a stage that an own table does not have is read as one outside the plan.
 */
export const asOf = (log: readonly LogEntry[], today: Day, topStage: number): readonly LogEntry[] =>
  log
    .filter((entry) => !('date' in entry) || entry.date <= today)
    .map((entry) => (entry.kind === 'run' && (entry.stage ?? 0) > topStage ? outsidePlan(entry) : entry))

function outsidePlan(run: Extract<LogEntry, { readonly kind: 'run' }>): LogEntry {
  const { stage: _, half: __, ...outside } = run
  return outside
}
