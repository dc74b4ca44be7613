import type { Day } from '../shared/days.ts'
import type { CalendarDay, Plan } from './model.ts'

/** A day of a plan that is logged as a run of a stage. Walking is the session itself at stage 0. */
export type StageDay = CalendarDay & { readonly stage: number }

/** What a plan as of a day had for it: the run of that day or the first after it, and a walk of that day. */
export interface DueThen {
  readonly run: StageDay | null
  readonly walk: CalendarDay | null
}

export const NOTHING_DUE: DueThen = { run: null, walk: null }

export function dueOn(plan: Plan, day: Day): DueThen {
  const run = plan.gate.outcome === 'open' ? plan.calendar.find(isStageDay) : undefined
  const walk = plan.calendar.find(({ date, kind }) => date === day && kind === 'walk')
  return { run: run ?? null, walk: walk && walk !== run ? walk : null }
}

/** A walk that stands in for a run counts for no stage. */
const isStageDay = (day: CalendarDay): day is StageDay =>
  day.stage !== undefined && (day.kind === 'run' || (day.kind === 'walk' && day.change !== 'swap'))
