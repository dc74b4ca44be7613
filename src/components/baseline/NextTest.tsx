import type { ResultSide } from '../../domain/baseline/model.ts'
import { recordKey } from '../../domain/baseline/round.ts'
import type { Asked, GateReading } from '../../domain/plan/readGates.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { SELF_TEST, WAIT_WORDS } from '../../words/baseline.ts'
import { GATES, type Gap } from '../../words/baseline-gates.ts'
import { TESTS, testName } from '../../words/tests.ts'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly reading: GateReading
  readonly state: BaselineState
}

/** The way to what a gate still asks: the first test that can be done now, or why it waits. */
export function NextTest({ reading, state }: Props) {
  const asked = [...reading.missing, ...reading.outdated]
  const waitOf = (test: TestId) => state.tests.find(({ id }) => id === test)?.wait ?? null
  const next = asked.find(({ test }) => waitOf(test) === null)
  const wait = asked.map(({ test }) => waitOf(test)).find((reason) => reason !== null)
  if (!next) return wait ? <p>{WAIT_WORDS[wait]}</p> : null
  if (state.eligibility.kind !== 'ask') return null
  return (
    <button
      type="button"
      class="link-button screen-only"
      onClick={() => turnTo(state.round ? recordKey(next.test, next.side) : 'start')}
    >
      {state.round ? GATES.begin(nameOf(next)) : SELF_TEST.again}
    </button>
  )
}

const legOf = (side: ResultSide): string => SELF_TEST.side[side].toLowerCase()

const nameOf = ({ test, side }: Asked): string =>
  side === 'both' ? testName(test) : `${testName(test)}, ${legOf(side)}`

/** What a gate still asks, put together by leg: both, or the one that it wants. */
export function gapsOf(asked: readonly Asked[]): readonly Gap[] {
  const isWhole = ({ test, side }: Asked) =>
    side === 'both' || asked.filter((other) => other.test === test).length === 2
  const groups = [
    { leg: '', asked: asked.filter(isWhole) },
    ...(['left', 'right'] as const).map((side) => ({
      leg: legOf(side),
      asked: asked.filter((one) => one.side === side && !isWhole(one)),
    })),
  ]
  return groups
    .map(({ leg, asked: own }) => ({ leg, names: [...new Set(own.map(({ test }) => TESTS[test].name))] }))
    .filter(({ names }) => names.length > 0)
}
