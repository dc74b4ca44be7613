import type { TestId } from '../shared/ids.ts'
import { strengthGoal } from './goals.ts'
import { BUILDING_FROM, DOOR_GOALS } from './marks.ts'
import type { BaselineResult, Sign } from './model.ts'
import { IMPACT_NEEDS, WALK_GATE_MINUTES } from './rules.ts'

/** What one result says. Codes alone; a result is never a chance of getting hurt. */
export type Verdict =
  /** Information only: E-14. */
  | { readonly kind: 'recorded' }
  | { readonly kind: 'goal-reached'; readonly goal: number }
  /** On the way: between the mark of section E and the goal. */
  | { readonly kind: 'nearly'; readonly goal: number }
  | { readonly kind: 'build-first'; readonly goal: number }
  /** It hurt more than the test may. */
  | { readonly kind: 'too-sore'; readonly pain: number; readonly limit: number }
  /** Something ended the test that is not a number. */
  | { readonly kind: 'ended-by-sign'; readonly signs: readonly Sign[] }

/** The goal of a test in its own unit, or null where there is none. One goal for screen and pace. */
export function goalOf(test: TestId, postnatal: boolean): number | null {
  if (test === 'E-01') return WALK_GATE_MINUTES
  return IMPACT_NEEDS[test] ?? strengthGoal(test, postnatal) ?? DOOR_GOALS[test] ?? null
}

interface Circumstances {
  /** Pain that the condition allows on a test, 0 to 10. */
  readonly painLimit: number
  readonly postnatal: boolean
}

/** Signs first, then pain, then the number: nobody passes with a limp. */
export function judge(result: BaselineResult, { painLimit, postnatal }: Circumstances): Verdict {
  const { test, value, pain, signs = [] } = result
  if (signs.length > 0) return { kind: 'ended-by-sign', signs }
  if (pain > painLimit) return { kind: 'too-sore', pain, limit: painLimit }
  const goal = goalOf(test, postnatal)
  if (goal === null) return { kind: 'recorded' }
  if (value >= goal) return { kind: 'goal-reached', goal }
  return { kind: value >= (BUILDING_FROM[test] ?? goal) ? 'nearly' : 'build-first', goal }
}

/** Whether the result asks for work on it: anything short of its goal, or sore, or ended by a sign. */
export const asksWork = ({ kind }: Verdict): boolean => kind !== 'recorded' && kind !== 'goal-reached'
