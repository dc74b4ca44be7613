import type { PlanRequest } from '../plan/request.ts'
import type { Because } from '../shared/because.ts'
import { addDays, type Day, daysBetween, mondayOf } from '../shared/days.ts'
import { groupWeeks, type PlanWeek } from './groupWeeks.ts'
import type { Plan } from './model.ts'
import { planFor } from './planFor.ts'

/** A week of a plan; null where it holds no session, `over` where the plan has ended before. */
export type WeekOf = PlanWeek | null | 'over'

/** One week of the two plans. */
export interface WeekPair {
  readonly number: number
  readonly monday: Day
  readonly present: WeekOf
  readonly changed: WeekOf
  readonly same: boolean
}

/** The present plan beside the one that a change would give. */
export interface WhatIf {
  readonly present: Plan
  readonly changed: Plan
  /** Days by which the likely end comes later; less than 0 for earlier; null where one of them has no date. */
  readonly laterDays: number | null
  /** Most runs in a week. */
  readonly runsAWeek: { readonly present: number; readonly changed: number }
  readonly weeks: readonly WeekPair[]
  /** What the changed plan answers by its rules of missed days and of limits, and the present one does not. */
  readonly because: readonly Because[]
}

/** The same engine, asked twice: once as things are, once with the change. */
export function whatIf(request: PlanRequest, change: PlanRequest): WhatIf {
  const [present, changed] = [planFor(request), planFor(change)]
  const weeks = pairWeeks(present, changed, firstDayOf(request))
  const most = (plan: 'present' | 'changed') => Math.max(0, ...weeks.map((week) => runsIn(week[plan])))
  return {
    present,
    changed,
    laterDays: present.ends && changed.ends && daysBetween(present.ends.likely, changed.ends.likely),
    runsAWeek: { present: most('present'), changed: most('changed') },
    weeks,
    because: newReasons(present, changed),
  }
}

/** Weeks are counted from the plan's first day, or from the first run, if that came before. */
export function firstDayOf({ profile, log }: PlanRequest): Day {
  const ran = log.flatMap((entry) => (entry.kind === 'run' ? [entry.date] : []))
  return [profile.startOn, ...ran].toSorted()[0] ?? profile.startOn
}

/** The weeks to look at: from the first that differs on, so many. Without a difference the first ones. */
export function weeksThatDiffer(weeks: readonly WeekPair[], most: number): readonly WeekPair[] {
  const first = Math.max(
    0,
    weeks.findIndex(({ same }) => !same),
  )
  return weeks.slice(first, first + most)
}

function pairWeeks(present: Plan, changed: Plan, firstDay: Day): readonly WeekPair[] {
  const [one, other] = [weeksOf(present, firstDay), weeksOf(changed, firstDay)]
  const mondays = [...one.byMonday.keys(), ...other.byMonday.keys()].toSorted()
  const [first, last] = [mondays.at(0), mondays.at(-1)]
  const pairs: WeekPair[] = []
  for (let monday = first; monday && last && monday <= last; monday = addDays(monday, 7)) {
    const [before, after] = [one.weekOf(monday), other.weekOf(monday)]
    const number = daysBetween(mondayOf(firstDay), monday) / 7 + 1
    pairs.push({ number, monday, present: before, changed: after, same: shape(before) === shape(after) })
  }
  return pairs
}

function weeksOf({ calendar }: Plan, firstDay: Day) {
  const byMonday = new Map(groupWeeks(calendar, firstDay).map((week) => [week.monday, week] as const))
  const ended = (monday: Day) => (calendar.at(-1)?.date ?? '') < monday
  const weekOf = (monday: Day): WeekOf => byMonday.get(monday) ?? (ended(monday) ? 'over' : null)
  return { byMonday, weekOf }
}

const runsIn = (week: WeekOf): number =>
  week === null || week === 'over' ? 0 : week.days.filter(({ kind }) => kind === 'run').length

/** The sessions and their days. */
const shape = (week: WeekOf): string =>
  week === null || week === 'over'
    ? String(week)
    : JSON.stringify(week.days.map(({ date, kind, segments }) => [date, kind, segments]))

const TOLD_RULES: readonly string[] = ['R-12', 'R-25']
/** Said by the day itself. */
const PLAIN_CODES: readonly string[] = ['day-moved', 'day-paused', 'day-skipped']

/** Each reason once, by its case. */
function newReasons(present: Plan, changed: Plan): readonly Because[] {
  const known = new Set(reasonsOf(present).map((reason) => JSON.stringify(reason)))
  const found = new Map<string, Because>()
  for (const reason of reasonsOf(changed)) {
    const told = TOLD_RULES.includes(reason.rule) && !PLAIN_CODES.includes(reason.code)
    if (told && !found.has(reason.code) && !known.has(JSON.stringify(reason))) found.set(reason.code, reason)
  }
  return [...found.values()]
}

const reasonsOf = ({ position, calendar }: Plan): readonly Because[] => [
  ...(position?.because ?? []),
  ...calendar.flatMap((day) => day.because),
]
