import { firstOpen } from '../../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import { faultsOf } from '../../stores/answerFaults.ts'
import { $builder, type BuilderState } from '../../stores/builder.ts'
import { ASKING } from '../../words/plan-asking.ts'
import type { HeadingLevel } from './Heading.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { show } from './useHistory.ts'

interface Props {
  readonly state: BuilderState
  readonly question: AskedQuestion
  readonly level: HeadingLevel
}

/** A question of the builder, with its place among the others. */
export function QuestionPage({ state, question, level }: Props) {
  return (
    <QuestionForm
      question={question}
      answers={state.answers}
      today={state.today}
      level={level}
      faultsNow={() => faultsOf($builder.get(), question)}
      onBack={() => show(placeBefore(state, question))}
      onAnswered={() => show({ at: nextAfter($builder.get(), question), changing: state.place.changing })}
    >
      {state.agreed && (
        <button type="button" class="link-button" onClick={() => show({ at: 'plan', changing: false })}>
          {ASKING.leave}
        </button>
      )}
    </QuestionForm>
  )
}

/** Straight on; after a change, to what the change opened, else back to the list of answers. */
function nextAfter(state: BuilderState, question: AskedQuestion): string {
  if (state.place.changing) return firstOpen(state.questions, (open) => faultsOf(state, open))?.id ?? 'review'
  const index = state.questions.findIndex(({ id }) => id === question.id)
  return state.questions[index + 1]?.id ?? 'review'
}

function placeBefore(state: BuilderState, question: AskedQuestion): BuilderState['place'] {
  if (state.place.changing) return { at: 'review', changing: false }
  const index = state.questions.findIndex(({ id }) => id === question.id)
  return { at: state.questions[index - 1]?.id ?? 'start', changing: false }
}
