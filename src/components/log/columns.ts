import { type ChangeKind, kindsOf, type PlanChange } from '../../domain/calendar/changes.ts'
import type { RunWeek } from '../../domain/calendar/weeksRun.ts'
import { REPEAT_AFTER_GAP_DAYS } from '../../domain/course/rules.ts'
import type { Load } from '../../domain/log/load.ts'
import type { DayLoad } from '../../domain/log/loadByDay.ts'
import { CHART_WEEKS } from '../../domain/log/rules.ts'
import { addDays, type Day, mondayOf, weekdayOf } from '../../domain/shared/days.ts'
import { grouped } from '../../domain/shared/grouped.ts'
import type { ChangeCode } from '../../words/charts.ts'
import { longDateText, shortDate } from '../../words/days.ts'
import type { LoadColumn } from '../charts/column.ts'

/** How far back a chart looks: so many weeks with the present one, or to the restart. */
export type Range = (typeof CHART_WEEKS)[number] | 'all'
export const RANGES: readonly Range[] = [...CHART_WEEKS, 'all']

/** The first day of a chart: never before the restart, but a chart of a new log is not one wide bar. */
export function rangeFrom(range: Range, firstRun: Day, today: Day): Day {
  const weeksBack = (weeks: number) => addDays(mondayOf(today), -7 * (weeks - 1))
  const restart = mondayOf(firstRun)
  const shortest = weeksBack(CHART_WEEKS[0])
  const from = range === 'all' || restart > weeksBack(range) ? restart : weeksBack(range)
  return from < shortest ? from : shortest
}

/** A week of the log as a chart draws it. A week without a run is a gap, once there was one. */
export const weekColumn = (week: RunWeek, name: string, firstRun?: Day): LoadColumn => ({
  ...columnOf(week, week.changes),
  name,
  label: shortDate(week.monday),
  gap: week.runs === 0 && (firstRun === undefined || week.monday > firstRun),
})

/** Every day as a chart draws it, Mondays named. Days off are a gap when they are more than the rest between runs. */
export function dayColumns(days: readonly DayLoad[], changes: readonly PlanChange[]): readonly LoadColumn[] {
  const gaps = gapDays(days)
  const byDay = grouped(changes, ({ on }) => on)
  return days.map((day, index) => ({
    ...columnOf(day, kindsOf(byDay.get(day.date) ?? [])),
    name: longDateText(day.date),
    label: weekdayOf(day.date) === 'mon' ? shortDate(day.date) : '',
    gap: gaps.has(index),
  }))
}

/** Days away are drawn as a gap: they need no sign. */
const columnOf = ({ runs, runSeconds, worstDuring, worstMorning }: Load, changes: readonly ChangeKind[]) => ({
  minutes: runs > 0 ? Math.round(runSeconds / 60) : null,
  during: worstDuring,
  morning: worstMorning,
  changes: changes.filter((kind): kind is ChangeCode => kind !== 'gap'),
})

/** Days between two runs, or up to the last day, that R-12 counts as a gap. */
function gapDays(days: readonly DayLoad[]): ReadonlySet<number> {
  const ran = days.flatMap(({ runs }, index) => (runs > 0 ? [index] : []))
  const gaps = ran.flatMap((last, at) => {
    const next = ran[at + 1] ?? days.length
    const between = Array.from({ length: next - last - 1 }, (_, index) => last + 1 + index)
    return next - last >= REPEAT_AFTER_GAP_DAYS ? between : []
  })
  return new Set(gaps)
}
