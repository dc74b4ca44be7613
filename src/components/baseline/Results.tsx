import { MORNING_TESTS } from '../../domain/baseline/marks.ts'
import { retestOn } from '../../domain/baseline/retest.ts'
import { latestResults, type Round, recordKey, resultsOf } from '../../domain/baseline/round.ts'
import { SELF_TESTS } from '../../domain/baseline/tests.ts'
import type { Day } from '../../domain/shared/days.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { finishRound, startRound } from '../../stores/rounds.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { testName } from '../../words/tests.ts'
import { below, Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { AskAgain } from './AskAgain.tsx'
import { Gates } from './Gates.tsx'
import { Morning } from './Morning.tsx'
import { TestResult } from './TestResult.tsx'
import { turnTo } from './turnTo.ts'
import { WorkOn } from './WorkOn.tsx'

interface Props {
  readonly state: BaselineState
  readonly level: HeadingLevel
}

/** What the numbers say: left against right, goals, what is usual, what to work on, and when to test again. */
export function Results({ state, level }: Props) {
  const { rounds } = state
  const results = latestResults(rounds)
  const measured = SELF_TESTS.filter(({ id }) => results.some(({ test }) => test === id))
  const round = rounds.at(-1)
  const asksMorning = round !== undefined && !round.finished && morningCame(round, state.today)
  return (
    <div class="flow results">
      <button type="button" class="link-button question-back screen-only" onClick={() => turnTo('list')}>
        {SELF_TEST.back}
      </button>
      <Heading level={level}>{SELF_TEST.resultTitle}</Heading>
      <p class="lead">{measured.length > 0 ? SELF_TEST.resultLead : SELF_TEST.nothing}</p>
      {round && <Incomplete round={round} />}
      {asksMorning && <Mornings round={round} />}
      {measured.length > 0 && (
        <div class="result-cards">
          <Gates state={state} results={results} level={below(level)} />
          <WorkOn state={state} results={results} level={below(level)} />
          {measured.map((test) => (
            <TestResult key={test.id} test={test} state={state} results={results} level={below(level)} />
          ))}
        </div>
      )}
      {round && !asksMorning && <Mornings round={round} />}
      {round && measured.length > 0 && <Onward round={round} state={state} />}
      <SaveState />
    </div>
  )
}

const Mornings = ({ round }: { readonly round: Round }) =>
  MORNING_TESTS.map((test) => <Morning key={test} round={round} test={test} />)

/** The morning after has come: its question stands first. Before that, and once the round is done, it stands last. */
const morningCame = ({ records }: Round, today: Day): boolean =>
  MORNING_TESTS.some((test) => {
    const record = records[recordKey(test, 'both')]
    return record !== undefined && record.on < today
  })

function Onward({ round, state }: Pick<Props, 'state'> & { readonly round: Round }) {
  const testAgain = () => {
    const open = state.eligibility.kind === 'ask'
    if (open) startRound()
    turnTo(open ? 'list' : 'start')
  }
  return (
    <section class="flow">
      <p>{SELF_TEST.hold}</p>
      <p>{SELF_TEST.retestOn(retestOn(round.startedOn))}</p>
      <AskAgain />
      <div class="actions screen-only">
        <a class="button" href="/plan/">
          {SELF_TEST.toPlan}
        </a>
        {!round.finished && (
          <button type="button" class="button button-quiet" onClick={() => finishRound(round, true)}>
            {SELF_TEST.finish}
          </button>
        )}
        {round.finished && (
          <button type="button" class="button button-quiet" onClick={testAgain}>
            {SELF_TEST.again}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => print()}>
          {SELF_TEST.print}
        </button>
      </div>
    </section>
  )
}

/** What was typed and cannot be read yet: named, kept, not guessed. */
function Incomplete({ round }: { readonly round: Round }) {
  const read = resultsOf(round).map(({ test, side }) => `${test} ${side}`)
  const open = Object.keys(round.records).filter((key) => !read.includes(key))
  const names = [...new Set(open.map((key) => SELF_TESTS.find(({ id }) => key.startsWith(id))?.id))]
  if (names.length === 0) return null
  return <p class="notice">{SELF_TEST.incomplete(names.flatMap((id) => (id ? [testName(id)] : [])))}</p>
}
