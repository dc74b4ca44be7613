import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Answers } from '../../domain/plan/answers.ts'
import type { AnswerFault } from '../../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import type { Day } from '../../domain/shared/days.ts'
import { faultSentence } from '../../words/plan-answers.ts'
import { ASKING } from '../../words/plan-asking.ts'
import { QUESTION_NOTES, QUESTION_WORDS } from '../../words/plan-questions.ts'
import { SaveState } from '../storage/SaveState.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { QuestionFields } from './QuestionFields.tsx'

interface Props {
  readonly question: AskedQuestion
  readonly answers: Answers
  readonly today: Day
  readonly level: HeadingLevel
  /** What stands in the way as it is typed now. */
  readonly faultsNow: () => readonly AnswerFault[]
  readonly onBack: () => void
  /** Nothing stands in the way. */
  readonly onAnswered: () => void
  /** Other ways on. */
  readonly children?: ComponentChildren
}

/** One question of the plan: why it is asked, its fields, and the way back and on. What is typed is kept at every key. */
export function QuestionForm({ question, answers, today, level, children, ...ways }: Props) {
  const [faults, setFaults] = useState<readonly AnswerFault[]>([])
  useErrorTitle(faults.length > 0)
  const goOn = (event: Event) => {
    event.preventDefault()
    const found = ways.faultsNow()
    setFaults(found)
    if (found.length === 0) ways.onAnswered()
  }
  const { title } = QUESTION_WORDS[question.id]
  const errors = faults.map((fault) => ({ fieldId: fault.field, message: faultSentence(fault) }))
  return (
    <div class="question narrow">
      <button type="button" class="link-button question-back" onClick={ways.onBack}>
        {ASKING.back}
      </button>
      <ErrorSummary errors={errors} />
      <form novalidate onSubmit={goOn} aria-label={title}>
        <QuestionFields
          question={question}
          answers={answers}
          today={today}
          heading={
            <Heading level={level} class="question-title">
              {title}
            </Heading>
          }
          why={<Why id={question.id} />}
          errorOf={(field) => errors.find((error) => error.fieldId === field)?.message}
        />
        <div class="actions">
          <button type="submit" class="button">
            {ASKING.continue}
          </button>
          {children}
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
