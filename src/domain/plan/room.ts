import type { LogEntry } from '../log/model.ts'
import { addDays, type Day } from '../shared/days.ts'
import type { Pace } from '../shared/ids.ts'
import { capSeconds } from './cap.ts'
import { CAP_WINDOW_DAYS } from './rules.ts'

/** The longest run of the last 30 days, and the most running that the next one may hold over it. */
export interface Room {
  readonly longestSeconds: number
  readonly capSeconds: number
}

/** Null without a run in these days: then the plan's own start is the measure. */
export function roomOn(log: readonly LogEntry[], today: Day, pace: Pace): Room | null {
  const from = addDays(today, 1 - CAP_WINDOW_DAYS)
  const recent = log.filter((entry) => entry.kind === 'run' && from <= entry.date && entry.date <= today)
  const longestSeconds = Math.max(0, ...recent.map((run) => (run.kind === 'run' ? run.runSeconds : 0)))
  return longestSeconds === 0 ? null : { longestSeconds, capSeconds: capSeconds(longestSeconds, pace) }
}
