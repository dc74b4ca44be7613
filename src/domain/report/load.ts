import { worst } from '../log/loadByDay.ts'
import { loadByWeek, type WeekLoad } from '../log/loadByWeek.ts'
import type { LogEntry } from '../log/model.ts'
import { addDays, type Day } from '../shared/days.ts'
import { type ChangeKind, type PlanChange, seriousness } from './changes.ts'
import { type Few, few } from './few.ts'
import type { Period } from './period.ts'
import { MOST_ROWS } from './rules.ts'

/** A week of running, how it felt and what the plan did about it. Pain is 0 to 10, null where nobody told. */
export interface ReportWeek extends WeekLoad {
  readonly worstDuring: number | null
  readonly worstMorning: number | null
  /** The most serious first, each once. */
  readonly changes: readonly ChangeKind[]
}

/** What a person ran, week by week; the latest weeks where there are too many. */
export interface Load {
  /** Oldest first. */
  readonly weeks: Few<ReportWeek>
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
  const weeks = loadByWeek(log, first < from ? from : first, until)
  const runs = sum(weeks.map((week) => week.runs))
  if (runs === 0) return null
  const { shown, more } = few(weeks.toReversed(), MOST_ROWS.weeks)
  return {
    weeks: { shown: shown.toReversed().map((week) => told(week, log, changes)), more },
    runs,
    runSeconds: sum(weeks.map((week) => week.runSeconds)),
    longestSeconds: Math.max(...weeks.map((week) => week.longestSeconds)),
  }
}

/** Every week of a stretch of the log, oldest first. */
export const weeksIn = (
  log: readonly LogEntry[],
  changes: readonly PlanChange[],
  { from, until }: Period,
): readonly ReportWeek[] => loadByWeek(log, from, until).map((week) => told(week, log, changes))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function told(week: WeekLoad, log: readonly LogEntry[], changes: readonly PlanChange[]): ReportWeek {
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
