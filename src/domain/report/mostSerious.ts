import { newestFirst, type PlanChange, seriousness } from '../calendar/changes.ts'
import { type Few, few } from './few.ts'
import { MOST_ROWS } from './rules.ts'

/** As many changes as fit, newest first: where there are too many the most serious stay. */
export function mostSerious(changes: readonly PlanChange[]): Few<PlanChange> {
  const { shown, more } = few(changes.toSorted(bySeriousness), MOST_ROWS.changes)
  return { shown: shown.toSorted(newestFirst), more }
}

const bySeriousness = (one: PlanChange, other: PlanChange): number =>
  seriousness(one.kind) - seriousness(other.kind) || newestFirst(one, other)
