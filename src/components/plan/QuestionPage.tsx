import { useEffect, useState } from 'preact/hooks'
import type { FieldId } from '../../domain/plan/answers.ts'
import { type AnswerFault, firstOpen } from '../../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import { faultsOf } from '../../stores/answerFaults.ts'
import { $builder, type BuilderState } from '../../stores/builder.ts'
import { faultSentence } from '../../words/plan-answers.ts'
import { ASKING } from '../../words/plan-asking.ts'
import { QUESTION_NOTES, QUESTION_WORDS } from '../../words/plan-questions.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { show } from './useHistory.ts'

interface Props {
  readonly state: BuilderState
  readonly question: AskedQuestion
  readonly level: HeadingLevel
}

/** One question: why it is asked, its fields, and the way back and on. What is typed is kept at every key. */
export function QuestionPage({ state, question, level }: Props) {
  const [faults, setFaults] = useState<readonly AnswerFault[]>([])
  useErrorTitle(faults.length > 0)
  const goOn = (event: Event) => {
    event.preventDefault()
    const found = faultsOf($builder.get(), question)
    setFaults(found)
    if (found.length === 0) show({ at: nextAfter($builder.get(), question), changing: state.place.changing })
  }
  const words = QUESTION_WORDS[question.id]
  const errors = faults.map((fault) => ({ fieldId: fault.field, message: faultSentence(fault) }))
  return (
    <div class="question narrow">
      <button
        type="button"
        class="link-button question-back"
        onClick={() => show(placeBefore(state, question))}
      >
        {ASKING.back}
      </button>
      <ErrorSummary errors={errors} />
      <form novalidate onSubmit={goOn} aria-label={words.title}>
        <QuestionFields
          question={question}
          answers={state.answers}
          today={state.today}
          heading={
            <Heading level={level} class="question-title">
              {words.title}
            </Heading>
          }
          why={<Why id={question.id} />}
          errorOf={(field: FieldId) => errors.find((error) => error.fieldId === field)?.message}
        />
        <div class="actions">
          <button type="submit" class="button">
            {ASKING.continue}
          </button>
          {state.agreed && (
            <button type="button" class="link-button" onClick={() => show({ at: 'plan', changing: false })}>
              {ASKING.leave}
            </button>
          )}
        </div>
      </form>
      <SaveState />
    </div>
  )
}

function Why({ id }: { readonly id: AskedQuestion['id'] }) {
  const note = QUESTION_NOTES[id]
  return (
    <>
      <span>{QUESTION_WORDS[id].why}</span>
      {note && <span class="question-note">{note}</span>}
    </>
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

/** The title of the page says first that something is wrong, for whoever hears it before the page. */
function useErrorTitle(wrong: boolean): void {
  useEffect(() => {
    if (!wrong) return
    const title = document.title
    document.title = ASKING.errorTitle + title
    return () => {
      document.title = title
    }
  }, [wrong])
}
