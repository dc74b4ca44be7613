import { worst } from '../log/loadByDay.ts'
import { loadByWeek, type WeekLoad } from '../log/loadByWeek.ts'
import type { LogEntry } from '../log/model.ts'
import type { Period } from '../log/period.ts'
import { addDays, type Day } from '../shared/days.ts'
import { type ChangeKind, type PlanChange, seriousness } from './changes.ts'

/** A week of running, how it felt and what the plan did about it. Pain is 0 to 10, null where nobody told. */
export interface RunWeek extends WeekLoad {
  readonly worstDuring: number | null
  readonly worstMorning: number | null
  /** The most serious first, each once. */
  readonly changes: readonly ChangeKind[]
}

/** Every week of a stretch of the log, oldest first. */
export const weeksRun = (
  log: readonly LogEntry[],
  changes: readonly PlanChange[],
  { from, until }: Period,
): readonly RunWeek[] => loadByWeek(log, from, until).map((week) => told(week, log, changes))

function told(week: WeekLoad, log: readonly LogEntry[], changes: readonly PlanChange[]): RunWeek {
  const sunday = addDays(week.monday, 6)
  const isOurs = (date: Day) => week.monday <= date && date <= sunday
  const runs = log.filter((entry) => entry.kind === 'run').filter(({ date }) => isOurs(date))
  const kinds = changes.filter(({ on }) => isOurs(on)).map(({ kind }) => kind)
  return {
    ...week,
    worstDuring: worst(runs.map(({ painDuring }) => painDuring)),
    worstMorning: worst(runs.flatMap(({ painNextMorning }) => painNextMorning ?? [])),
    changes: [...new Set(kinds)].toSorted((one, other) => seriousness(one) - seriousness(other)),
  }
}
