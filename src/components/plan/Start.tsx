import { firstUnanswered } from '../../domain/plan/questions.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { BUILDER } from '../../words/plan-builder.ts'
import { PLANNER_LIMIT } from '../../words/site.ts'
import { later } from '../ui/later.tsx'
import { CheckFirst } from './CheckFirst.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { show } from './useHistory.ts'

const Removed = later(() => import('./Removed.tsx').then((part) => part.Removed))

interface Props {
  readonly state: BuilderState
  readonly level: HeadingLevel
}

/** Before the first question. Built into the page, so it also says what to do where no script runs. */
export function Start({ state, level }: Props) {
  const begun = state.answers.stopped !== undefined
  const resume = firstUnanswered(state.questions, state.answers)?.id ?? 'review'
  return (
    <div class="flow">
      <Heading level={level}>{BUILDER.title}</Heading>
      <p class="lead narrow">{BUILDER.lead}</p>
      <ul class="plan-gives narrow">
        {BUILDER.gives.map(({ strong, rest }) => (
          <li key={strong}>
            <strong>{strong}</strong>
            {rest}
          </li>
        ))}
      </ul>
      {state.removed && <Removed />}
      {state.eligibility.kind === 'ask' && state.screenedOn ? (
        <div class="plan-next" key="ready">
          <p>{BUILDER.checked(state.screenedOn)}</p>
          <button
            type="button"
            class="button"
            onClick={() => show({ at: begun ? resume : 'stopped', changing: false })}
          >
            <span key={String(begun)}>{begun ? BUILDER.goOn : BUILDER.start}</span>
          </button>
        </div>
      ) : (
        <CheckFirst key="check" state={state} level={level} inside />
      )}
      <p class="soft small narrow">{PLANNER_LIMIT}</p>
    </div>
  )
}
