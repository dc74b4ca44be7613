import { firstOpen } from '../../domain/plan/findFaults.ts'
import { agree } from '../../stores/agreement.ts'
import { faultsOf } from '../../stores/answerFaults.ts'
import type { BuilderState } from '../../stores/builder.ts'
import { answerText } from '../../words/plan-answers.ts'
import { ASKING } from '../../words/plan-asking.ts'
import { QUESTION_WORDS } from '../../words/plan-questions.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { show } from './useHistory.ts'

/** Every answer with its Change, before anything is computed from it. */
export function Review({ state, level }: { readonly state: BuilderState; readonly level: HeadingLevel }) {
  const open = firstOpen(state.questions, (question) => faultsOf(state, question))
  const finish = () => {
    if (open) show({ at: open.id, changing: true })
    else {
      history.pushState({ ...history.state, plan: { at: 'plan', changing: false } }, '')
      agree()
    }
  }
  const last = state.questions.at(-1)
  return (
    <div class="narrow">
      <button
        type="button"
        class="link-button question-back"
        onClick={() => show({ at: last?.id ?? 'start', changing: false })}
      >
        {ASKING.back}
      </button>
      <Heading level={level}>{ASKING.review}</Heading>
      <p class="lead review-lead">{ASKING.reviewLead}</p>
      <dl class="review">
        {state.questions.map((question) => (
          <div class="review-row" key={question.id}>
            <dt>{QUESTION_WORDS[question.id].short}</dt>
            <dd>{answerText(question, state.answers) || ASKING.notGiven}</dd>
            <dd class="review-change">
              <button
                type="button"
                class="link-button"
                onClick={() => show({ at: question.id, changing: true })}
              >
                {ASKING.change}
                <span class="spoken"> {QUESTION_WORDS[question.id].short}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" onClick={finish}>
          <span key={last?.id ?? ''}>{last?.id === 'limits' ? ASKING.showPlan : ASKING.showResult}</span>
        </button>
      </div>
      <SaveState />
    </div>
  )
}
