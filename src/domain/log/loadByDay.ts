import { addDays, type Day } from '../shared/days.ts'
import type { LogEntry } from './model.ts'

/** What one day held of running. Pain is 0 to 10; null where nobody told, or nobody ran. */
export interface DayLoad {
  readonly date: Day
  readonly runs: number
  readonly runSeconds: number
  readonly worstDuring: number | null
  readonly worstMorning: number | null
}

type Run = Extract<LogEntry, { readonly kind: 'run' }>

/** Every day between two, both included; a day without a run stands there empty. */
export function loadByDay(log: readonly LogEntry[], from: Day, until: Day): readonly DayLoad[] {
  const byDate = new Map<Day, Run[]>()
  for (const entry of log) {
    if (entry.kind !== 'run') continue
    const runs = byDate.get(entry.date)
    if (runs) runs.push(entry)
    else byDate.set(entry.date, [entry])
  }
  const days: DayLoad[] = []
  for (let date = from; date <= until; date = addDays(date, 1))
    days.push(loadOf(date, byDate.get(date) ?? []))
  return days
}

const loadOf = (date: Day, runs: readonly Run[]): DayLoad => ({
  date,
  runs: runs.length,
  runSeconds: runs.reduce((sum, run) => sum + run.runSeconds, 0),
  worstDuring: worst(runs.map(({ painDuring }) => painDuring)),
  worstMorning: worst(runs.flatMap(({ painNextMorning }) => painNextMorning ?? [])),
})

/** The worst of what was told; null where nothing was. */
export const worst = (pains: readonly number[]): number | null =>
  pains.length > 0 ? Math.max(...pains) : null
