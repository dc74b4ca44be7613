import { addDays, type Day, mondayOf } from '../shared/days.ts'
import type { LogEntry } from './model.ts'
import { worstPain } from './painByPlace.ts'

/** What one week held, Monday to Sunday. Pain is 0 to 10; null where no run of the week answered for it. */
export interface WeekLoad {
  readonly monday: Day
  readonly runs: number
  readonly runSeconds: number
  readonly longestSeconds: number
  readonly worstPain: number | null
  readonly walkMinutes: number
  readonly crossMinutes: number
  readonly strengthSessions: number
}

/** Every week between two days, both included; a week without an entry stands there empty. */
export function loadByWeek(log: readonly LogEntry[], from: Day, until: Day): readonly WeekLoad[] {
  const weeks: WeekLoad[] = []
  const byMonday = sortedByMonday(log)
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7))
    weeks.push(loadOf(monday, byMonday.get(monday) ?? []))
  return weeks
}

function sortedByMonday(log: readonly LogEntry[]): ReadonlyMap<Day, readonly LogEntry[]> {
  const weeks = new Map<Day, LogEntry[]>()
  for (const entry of log) {
    if (!('date' in entry)) continue
    const monday = mondayOf(entry.date)
    const week = weeks.get(monday)
    if (week) week.push(entry)
    else weeks.set(monday, [entry])
  }
  return weeks
}

function loadOf(monday: Day, entries: readonly LogEntry[]): WeekLoad {
  const runs = entries.filter((entry) => entry.kind === 'run')
  const minutesOf = (kind: 'walk' | 'cross') =>
    sum(entries.map((entry) => (entry.kind === kind ? entry.minutes : 0)))
  return {
    monday,
    runs: runs.length,
    runSeconds: sum(runs.map(({ runSeconds }) => runSeconds)),
    longestSeconds: Math.max(0, ...runs.map(({ runSeconds }) => runSeconds)),
    worstPain: runs.length === 0 ? null : Math.max(...runs.map(worstPain)),
    walkMinutes: minutesOf('walk'),
    crossMinutes: minutesOf('cross'),
    strengthSessions: entries.filter(({ kind }) => kind === 'strength').length,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
