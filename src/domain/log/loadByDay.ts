import { addDays, type Day } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import { type Load, loadOf, runsIn } from './load.ts'
import type { LogEntry } from './model.ts'

/** What one day held of running. */
export interface DayLoad extends Load {
  readonly date: Day
}

/** Every day between two, both included; a day without a run stands there empty. */
export function loadByDay(log: readonly LogEntry[], from: Day, until: Day): readonly DayLoad[] {
  const byDate = grouped(runsIn(log), ({ date }) => date)
  const days: DayLoad[] = []
  for (let date = from; date <= until; date = addDays(date, 1))
    days.push({ date, ...loadOf(byDate.get(date) ?? []) })
  return days
}
