import { retestOn } from '../../domain/baseline/retest.ts'
import { isStale } from '../../domain/baseline/round.ts'
import type { BaselineState } from '../../stores/baseline.ts'
import { startRound } from '../../stores/rounds.ts'
import { SELF_TEST } from '../../words/baseline.ts'
import { BUILDER } from '../../words/plan-builder.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { below, Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly state: BaselineState
  readonly level: HeadingLevel
}

/** Before the first test. Built into the page, so it also says what to do where no script runs. */
export function Start({ state, level }: Props) {
  return (
    <div class="flow narrow">
      <Heading level={level}>{SELF_TEST.title}</Heading>
      <p class="lead">{SELF_TEST.lead}</p>
      <ul class="plan-gives">
        {SELF_TEST.gives.map(({ strong, rest }) => (
          <li key={strong}>
            <strong>{strong}</strong>
            {rest}
          </li>
        ))}
      </ul>
      {state.eligibility.kind === 'ask' ? (
        <Onward key="ask" state={state} />
      ) : (
        <CheckFirst key="check" level={below(level)} />
      )}
      {state.rounds.length > 0 && (
        <p key="results" class="screen-only">
          <button type="button" class="link-button" onClick={() => turnTo('results')}>
            {SELF_TEST.results}
          </button>
        </p>
      )}
      <p class="soft small">{SELF_TEST.limit}</p>
      <p class="soft small">{PLANNER_LIMIT}</p>
    </div>
  )
}

/** The checklist comes before any test: a sign on it stops the hops as it stops the plan. */
function CheckFirst({ level }: Pick<Props, 'level'>) {
  return (
    <section class="card card-sun">
      <Heading level={level}>{BUILDER.checkFirst}</Heading>
      <p>{BUILDER.checkFirstWhy}</p>
      <p>
        <a class="button" href="/check/">
          {BUILDER.toCheck}
        </a>
      </p>
    </section>
  )
}

function Onward({ state }: Pick<Props, 'state'>) {
  const { round, rounds, today } = state
  const stale = round !== null && isStale(round, today)
  const last = rounds.at(-1)
  const enter = () => turnTo(state.stop ? 'list' : (state.questions[0]?.id ?? 'list'))
  const begin = () => {
    startRound()
    enter()
  }
  return (
    <div class="flow">
      {round && stale && <p class="notice">{SELF_TEST.stale(round.startedOn)}</p>}
      {last?.finished && <p>{SELF_TEST.retestOn(retestOn(last.startedOn))}</p>}
      <div class="actions screen-only">
        {round && (
          <button type="button" class={stale ? 'button button-quiet' : 'button'} onClick={enter} key="on">
            {stale ? SELF_TEST.takeUp : SELF_TEST.goOn}
          </button>
        )}
        {(!round || stale) && (
          <button type="button" class="button" onClick={begin} key="begin">
            {stale ? SELF_TEST.afresh : rounds.length > 0 ? SELF_TEST.again : SELF_TEST.start}
          </button>
        )}
      </div>
    </div>
  )
}
