import { isDone, isMeasured, type Round, recordKey, sidesOf } from '../../domain/baseline/round.ts'
import type { ChosenTest } from '../../domain/plan/chooseTests.ts'
import { askForDoors, type BaselineState } from '../../stores/baseline.ts'
import { startRound } from '../../stores/rounds.ts'
import { SELF_TEST, WAIT_WORDS } from '../../words/baseline.ts'
import { testName } from '../../words/tests.ts'
import { Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { hurtSide, nextPage } from './pages.ts'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly state: BaselineState
  readonly level: HeadingLevel
}
type Told = Pick<Props, 'state'>

/** The tests that this person needs, what is done, what waits and why. */
export function TestList({ state, level }: Props) {
  if (state.tests.length === 0) return <NoTests state={state} level={level} />
  return (
    <div class="flow narrow">
      <button type="button" class="link-button question-back" onClick={() => turnTo('start')}>
        {SELF_TEST.back}
      </button>
      <Heading level={level}>{SELF_TEST.listTitle}</Heading>
      <p class="lead">{SELF_TEST.listLead}</p>
      {state.round ? <Next state={state} round={state.round} /> : <Begin />}
      <ol class="test-list">
        {state.tests.map((test) => (
          <TestRow key={test.id} test={test} state={state} />
        ))}
      </ol>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.doors}
          onChange={(event) => askForDoors(event.currentTarget.checked)}
        />
        <span class="choice-mark">{SELF_TEST.doors}</span>
      </label>
      <ChangeAnswers state={state} />
      <SaveState />
    </div>
  )
}

const Begin = () => (
  <button type="button" class="button" onClick={startRound}>
    {SELF_TEST.start}
  </button>
)

function ChangeAnswers({ state }: Told) {
  return (
    <p>
      <button type="button" class="link-button" onClick={() => turnTo(state.questions[0]?.id ?? 'start')}>
        {SELF_TEST.changeAnswers}
      </button>
    </p>
  )
}

function Next({ state, round }: Told & { readonly round: Round }) {
  const next = nextPage(state, round)
  const begun = Object.keys(round.records).length > 0
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => turnTo(next ?? 'results')}>
        <span key={next}>{next ? SELF_TEST.next(nameOf(next)) : SELF_TEST.allDone}</span>
      </button>
      {next && begun && (
        <button type="button" class="link-button" onClick={() => turnTo('results')}>
          {SELF_TEST.seeResults}
        </button>
      )}
    </div>
  )
}

const nameOf = (key: string): string => testName(key.slice(0, 4) as ChosenTest['id'])

function TestRow({ test, state }: Told & { readonly test: ChosenTest }) {
  const first = sidesOf(test.id, hurtSide(state))[0] ?? 'both'
  const words = stateOf(test, state.round)
  const name = testName(test.id)
  return (
    <li class="test-row">
      {test.wait === null && state.round ? (
        <button type="button" class="link-button" onClick={() => turnTo(recordKey(test.id, first))}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      <span class="soft small" key={words}>
        {words}
      </span>
    </li>
  )
}

function stateOf({ id, wait }: ChosenTest, round: Round | null): string {
  if (wait !== null) return `${SELF_TEST.state.waits}. ${WAIT_WORDS[wait]}`
  if (!round) return SELF_TEST.state.open
  if (isDone(round, id)) return SELF_TEST.state.done
  const begun = sidesOf(id, 'none')
    .map((side) => recordKey(id, side))
    .filter((key) => round.records[key])
  if (begun.some((key) => isMeasured(round, key))) return SELF_TEST.state.half
  return begun.length > 0 ? SELF_TEST.state.begun : SELF_TEST.state.open
}

function NoTests({ state, level }: Props) {
  return (
    <div class="flow narrow">
      <Heading level={level}>{SELF_TEST.none}</Heading>
      <p class="notice">{SELF_TEST.noneText}</p>
      <ChangeAnswers state={state} />
    </div>
  )
}
