import '../plan/questions.css'
import { useState } from 'preact/hooks'
import { type AnswerFault, findFaults } from '../../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import { $baseline, type BaselineState } from '../../stores/baseline.ts'
import { faultSentence } from '../../words/plan-answers.ts'
import { ASKING } from '../../words/plan-asking.ts'
import { QUESTION_NOTES, QUESTION_WORDS } from '../../words/plan-questions.ts'
import { Heading, type HeadingLevel } from '../plan/Heading.tsx'
import { QuestionFields } from '../plan/QuestionFields.tsx'
import { SaveState } from '../storage/SaveState.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly state: BaselineState
  readonly question: AskedQuestion
  readonly level: HeadingLevel
}

/** A question of the plan that the tests need too: answered here, it is not asked there again. */
export function BeforeTests({ state, question, level }: Props) {
  const [faults, setFaults] = useState<readonly AnswerFault[]>([])
  const goOn = (event: Event) => {
    event.preventDefault()
    const now = $baseline.get()
    const found = findFaults(question, now.answers, now.today)
    setFaults(found)
    if (found.length === 0) turnTo(beside(now, question, 1) ?? 'list')
  }
  const words = QUESTION_WORDS[question.id]
  const note = QUESTION_NOTES[question.id]
  const errors = faults.map((fault) => ({ fieldId: fault.field, message: faultSentence(fault) }))
  return (
    <div class="question narrow">
      <button
        type="button"
        class="link-button question-back"
        onClick={() => turnTo(beside(state, question, -1) ?? 'start')}
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
          why={
            <>
              <span>{words.why}</span>
              {note && <span class="question-note">{note}</span>}
            </>
          }
          errorOf={(field) => errors.find((error) => error.fieldId === field)?.message}
        />
        <div class="actions">
          <button type="submit" class="button">
            {ASKING.continue}
          </button>
        </div>
      </form>
      <SaveState />
    </div>
  )
}

/** The question before (-1) or after (1) this one. */
const beside = ({ questions }: BaselineState, question: AskedQuestion, by: 1 | -1): string | undefined =>
  questions[questions.findIndex(({ id }) => id === question.id) + by]?.id
