import type { HurtSide } from '../../domain/baseline/goals.ts'
import { isMeasured, type RecordKey, type Round, recordKey, sidesOf } from '../../domain/baseline/round.ts'
import type { BaselineState } from '../../stores/baseline.ts'

const SIDES: readonly HurtSide[] = ['left', 'right', 'both']
/** The hurt side as answered; `none` where nothing is hurt or nobody said. */
export const hurtSide = ({ answers }: Pick<BaselineState, 'answers'>): HurtSide =>
  SIDES.find((side) => side === answers.side) ?? 'none'

/** Every page of a test that can be done now, in order: each test, its uninjured side first. */
const pagesOf = (state: BaselineState): readonly RecordKey[] =>
  state.tests
    .filter(({ wait }) => wait === null)
    .flatMap(({ id }) => sidesOf(id, hurtSide(state)).map((side) => recordKey(id, side)))

/** The next page without a result after this one, or from the start of the list; null when all are measured. */
export function nextPage(state: BaselineState, round: Round, after?: RecordKey): RecordKey | null {
  const pages = pagesOf(state)
  const index = after ? pages.indexOf(after) + 1 : 0
  return pages.slice(index).find((key) => !isMeasured(round, key)) ?? null
}
