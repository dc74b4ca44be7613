import type { PlanChange } from '../calendar/changes.ts'
import { type RunWeek, weeksRun } from '../calendar/weeksRun.ts'
import type { LogEntry } from '../log/model.ts'
import type { Period } from '../log/period.ts'
import { type Few, few } from './few.ts'
import { MOST_ROWS } from './rules.ts'

/** What a person ran, week by week; the latest weeks where there are too many. */
export interface Load {
  /** Oldest first. */
  readonly weeks: Few<RunWeek>
  readonly runs: number
  readonly runSeconds: number
  readonly longestSeconds: number
}

/** The load of a stretch of the log; null where it holds no run. Weeks before its first entry are left out. */
export function loadOf(
  log: readonly LogEntry[],
  changes: readonly PlanChange[],
  { from, until }: Period,
): Load | null {
  const dates = log.flatMap((entry) => ('date' in entry ? [entry.date] : []))
  const first = dates.reduce((least, date) => (date < least ? date : least), until)
  const weeks = weeksRun(log, changes, { from: first < from ? from : first, until })
  const runs = sum(weeks.map((week) => week.runs))
  if (runs === 0) return null
  const { shown, more } = few(weeks.toReversed(), MOST_ROWS.weeks)
  return {
    weeks: { shown: shown.toReversed(), more },
    runs,
    runSeconds: sum(weeks.map((week) => week.runSeconds)),
    longestSeconds: Math.max(...weeks.map((week) => week.longestSeconds)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
