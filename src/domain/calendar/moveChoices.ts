import type { PlanRequest } from '../plan/request.ts'
import type { Because } from '../shared/because.ts'
import { addDays, type Day, mondayOf } from '../shared/days.ts'
import type { CalendarDay, Plan } from './model.ts'
import { lastMovable } from './movable.ts'
import { withMove } from './movedEntry.ts'
import { planFor } from './planFor.ts'

/** A day to which a run may be moved, or why it may not. */
export type MoveChoice = { readonly date: Day } & (
  | {
      readonly kind: 'open'
      /** Runs of the plan that would then fall away, and those that would come instead. */
      readonly drops: readonly Day[]
      readonly adds: readonly Day[]
    }
  | { readonly kind: 'closed'; readonly because: Because }
  /** The run stands there now; another run stands there; the plan has ended by then. */
  | { readonly kind: 'own' | 'taken' | 'ended' }
)

/** The runs that can be moved: from today to the end of next week. */
export const movableRuns = ({ calendar }: Plan, today: Day): readonly CalendarDay[] =>
  calendar.filter(({ date, kind }) => kind === 'run' && date <= lastMovable(today))

/** The days looked at for a run: its own week from today on, and the next. */
export function daysAround(run: Day, today: Day): readonly Day[] {
  const monday = mondayOf(run)
  const first = today > monday ? today : monday
  const days: Day[] = []
  for (let date = first; date <= lastMovable(run); date = addDays(date, 1)) days.push(date)
  return days
}

/** Every day around a run, with what the engine says of it. Each asks for a whole plan; one at a time is `moveChoice`. */
export const moveChoices = (request: PlanRequest, plan: Plan, from: Day): readonly MoveChoice[] =>
  daysAround(from, request.today).map((to) => moveChoice(request, plan, from, to))

/** May the run of `from` be moved to `to`? The engine is asked for the plan with that move in its log. */
export function moveChoice(request: PlanRequest, plan: Plan, from: Day, to: Day): MoveChoice {
  if (to === from) return { date: to, kind: 'own' }
  if (runsOn(plan).has(to)) return { date: to, kind: 'taken' }
  const moved = planFor(withMove(request, from, to))
  const day = moved.calendar.find(({ date }) => date === to)
  if (!day) return { date: to, kind: 'ended' }
  if (day.kind !== 'run') return { date: to, kind: 'closed', because: day.because.at(-1) ?? day.because[0] }
  const [before, after] = [runsOn(plan), runsOn(moved)]
  const last = lastMovable(from < to ? to : from)
  const near = (date: Day) => date <= last && date !== from && date !== to
  return {
    date: to,
    kind: 'open',
    drops: [...before].filter((date) => near(date) && !after.has(date)),
    adds: [...after].filter((date) => near(date) && !before.has(date)),
  }
}

const runsOn = ({ calendar }: Plan): ReadonlySet<Day> =>
  new Set(calendar.filter(({ kind }) => kind === 'run').map(({ date }) => date))
