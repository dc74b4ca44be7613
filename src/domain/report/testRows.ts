import { type Comparison, compareSides } from '../baseline/compareSides.ts'
import { asksWork, judge } from '../baseline/judge.ts'
import type { Round } from '../baseline/round.ts'
import type { SelfTest } from '../baseline/selfTest.ts'
import { RESULT_SIDES } from '../baseline/sides.ts'
import { painLimitOf, SELF_TESTS } from '../baseline/tests.ts'
import { type Trend, trendOf } from '../baseline/trend.ts'
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
  const sides = RESULT_SIDES.flatMap((side) => trendOf(test, side, rounds) ?? [])
  if (sides.length === 0) return []
  const latestOf = (side: Trend['side']) => sides.find((trend) => trend.side === side)?.results.at(-1)
  const comparison = compareSides(test, { left: latestOf('left'), right: latestOf('right') })
  const circumstances = {
    painLimit: painLimitOf(test, condition ? CONDITIONS[condition].painLimit : 0),
    postnatal: condition === 'postnatal',
  }
  const latest = sides.flatMap(({ results }) => results.at(-1) ?? [])
  return [
    { test, sides, comparison, asksWork: latest.some((result) => asksWork(judge(result, circumstances))) },
  ]
}
