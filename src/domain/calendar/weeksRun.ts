import { loadByWeek, type WeekLoad } from '../log/loadByWeek.ts'
import type { LogEntry } from '../log/model.ts'
import type { Period } from '../log/period.ts'
import { mondayOf } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import { type ChangeKind, kindsOf, type PlanChange } from './changes.ts'

/** A week of running and what the plan did about it. */
export interface RunWeek extends WeekLoad {
  readonly changes: readonly ChangeKind[]
}

/** Every week of a stretch of the log, oldest first. */
export function weeksRun(
  log: readonly LogEntry[],
  changes: readonly PlanChange[],
  { from, until }: Period,
): readonly RunWeek[] {
  const byMonday = grouped(changes, ({ on }) => mondayOf(on))
  return loadByWeek(log, from, until).map((week) => ({
    ...week,
    changes: kindsOf(byMonday.get(week.monday) ?? []),
  }))
}
