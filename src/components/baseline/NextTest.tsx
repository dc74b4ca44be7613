import { recordKey } from '../../domain/baseline/round.ts'
import type { Asked, GateReading } from '../../domain/plan/readGates.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { SELF_TEST, WAIT_WORDS } from '../../words/baseline.ts'
import { GATES } from '../../words/baseline-gates.ts'
import { testName } from '../../words/tests.ts'
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

const nameOf = ({ test, side }: Asked): string =>
  side === 'both' ? testName(test) : `${testName(test)}, ${SELF_TEST.side[side].toLowerCase()}`

/** The tests by name; with the leg where the gate wants one of the two alone. */
export function namesOf(asked: readonly Asked[]): readonly string[] {
  const tests = [...new Set(asked.map(({ test }) => test))]
  return tests.map((id) => {
    const [first, ...others] = asked.filter(({ test }) => test === id)
    return first && others.length === 0 ? nameOf(first) : testName(id)
  })
}
