import { MEASURES } from '../baseline/measures.ts'
import { type DatedResult, isFresh } from '../baseline/round.ts'
import type { Day } from '../shared/days.ts'
import type { ConditionId, TestId } from '../shared/ids.ts'
import type { Answers, FieldId } from './answers.ts'
import { impactNeeds } from './impactGate.ts'
import { CONDITIONS } from './rules.ts'

/** The movements of R-03 that the plan asks for one by one, by the test that answers each. */
const MOVEMENTS = { jog: 'E-02', stance: 'E-04', squats: 'E-07', hops: 'E-03' } as const satisfies Partial<
  Record<FieldId, TestId>
>

/** Answers of the plan that a self-test already gives. Typed answers come before these; old results give none. */
export function answersFromBaseline(
  results: readonly DatedResult[],
  condition: ConditionId,
  today: Day,
): Answers {
  const fresh = results.filter((result) => isFresh(result, today))
  return { ...walkAnswers(fresh), ...movementAnswers(fresh, condition) }
}

function walkAnswers(results: readonly DatedResult[]): Answers {
  const walk = results.find(({ test }) => test === 'E-01')
  return walk ? { walkMinutes: String(Math.floor(walk.value)), walkPain: String(walk.pain) } : {}
}

function movementAnswers(results: readonly DatedResult[], condition: ConditionId): Answers {
  const entries = Object.entries(MOVEMENTS).flatMap(([field, test]) => {
    const answer = movementAnswer(
      results.filter((result) => result.test === test),
      test,
      condition,
    )
    return answer ? [[field, answer] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Done only when every side was measured and reached it; one side that did not is enough for "not". */
function movementAnswer(
  results: readonly DatedResult[],
  test: TestId,
  condition: ConditionId,
): 'done' | 'not' | null {
  const needed = impactNeeds(condition)[test] ?? 0
  const { painLimit } = CONDITIONS[condition]
  const passes = ({ value, pain, signs = [] }: DatedResult) =>
    value >= needed && pain <= painLimit && signs.length === 0
  if (results.some((result) => !passes(result))) return 'not'
  return results.length === (MEASURES[test].sided ? 2 : 1) ? 'done' : null
}
