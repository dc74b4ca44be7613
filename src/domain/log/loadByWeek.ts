import { addDays, type Day, mondayOf } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import { type Load, loadOf, runsIn } from './load.ts'
import type { LogEntry } from './model.ts'

/** What one week held of running, Monday to Sunday. */
export interface WeekLoad extends Load {
  readonly monday: Day
}

/** Every week between two days, both included; a week without a run stands there empty. */
export function loadByWeek(log: readonly LogEntry[], from: Day, until: Day): readonly WeekLoad[] {
  const byMonday = grouped(runsIn(log), ({ date }) => mondayOf(date))
  const weeks: WeekLoad[] = []
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7))
    weeks.push({ monday, ...loadOf(byMonday.get(monday) ?? []) })
  return weeks
}
