import type { LogEntry, Run } from './model.ts'

/** What some runs held together. Pain is 0 to 10; null where nobody told, or nobody ran. */
export interface Load {
  readonly runs: number
  readonly runSeconds: number
  readonly longestSeconds: number
  readonly worstDuring: number | null
  readonly worstMorning: number | null
}

export const loadOf = (runs: readonly Run[]): Load => ({
  runs: runs.length,
  runSeconds: runs.reduce((sum, run) => sum + run.runSeconds, 0),
  longestSeconds: Math.max(0, ...runs.map(({ runSeconds }) => runSeconds)),
  worstDuring: worst(runs.map(({ painDuring }) => painDuring)),
  worstMorning: worst(runs.flatMap(({ painNextMorning }) => painNextMorning ?? [])),
})

const worst = (pains: readonly number[]): number | null => (pains.length > 0 ? Math.max(...pains) : null)

export const runsIn = (log: readonly LogEntry[]): readonly Run[] =>
  log.filter((entry) => entry.kind === 'run')
