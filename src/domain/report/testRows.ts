import { type Comparison, compareSides } from '../baseline/compareSides.ts'
import { asksWork, goalOf, judge } from '../baseline/judge.ts'
import type { Round } from '../baseline/round.ts'
import type { SelfTest } from '../baseline/selfTest.ts'
import { painLimitOf, SELF_TESTS } from '../baseline/tests.ts'
import { type Trend, trendsOf } from '../baseline/trend.ts'
import type { ConditionId } from '../plan/model.ts'
import { CONDITIONS } from '../plan/rules.ts'
import { type Few, few } from './few.ts'
import { MOST_ROWS } from './rules.ts'

/** One self-test as it was measured last, side by side. */
export interface TestRow {
  readonly test: SelfTest
  /** Of each side that was measured, its results over time. */
  readonly sides: readonly Trend[]
  readonly comparison: Comparison
  /** In the test's own unit; null where it has none. */
  readonly goal: number | null
  /** A side is under its goal, too sore, or was ended by a sign. */
  readonly asksWork: boolean
}

/** Every test with a result, those that ask for work first. `condition`: null while nobody told. */
export function testRows(rounds: readonly Round[], condition: ConditionId | null): Few<TestRow> {
  const rows = SELF_TESTS.flatMap((test) => rowOf(test, rounds, condition))
  const [first, others] = [rows.filter((row) => row.asksWork), rows.filter((row) => !row.asksWork)]
  return few([...first, ...others], MOST_ROWS.tests)
}

function rowOf(test: SelfTest, rounds: readonly Round[], condition: ConditionId | null): readonly TestRow[] {
  const sides = trendsOf(test, rounds)
  if (sides.length === 0) return []
  const latestOf = (side: Trend['side']) => sides.find((trend) => trend.side === side)?.results.at(-1)
  const comparison = compareSides(test, { left: latestOf('left'), right: latestOf('right') })
  const postnatal = condition === 'postnatal'
  const painLimit = painLimitOf(test, condition ? CONDITIONS[condition].painLimit : 0)
  const latest = sides.flatMap(({ results }) => results.at(-1) ?? [])
  const weak = latest.some((result) => asksWork(judge(result, { painLimit, postnatal })))
  return [{ test, sides, comparison, goal: goalOf(test.id, postnatal), asksWork: weak }]
}
