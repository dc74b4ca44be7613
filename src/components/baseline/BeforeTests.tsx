import '../plan/questions.css'
import { findFaults } from '../../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../../domain/plan/questions.ts'
import { $baseline, type BaselineState } from '../../stores/baseline.ts'
import type { HeadingLevel } from '../plan/Heading.tsx'
import { QuestionForm } from '../plan/QuestionForm.tsx'
import { turnTo } from './turnTo.ts'

interface Props {
  readonly state: BaselineState
  readonly question: AskedQuestion
  readonly level: HeadingLevel
}

/** A question of the plan that the tests need too: answered here, it is not asked there again. */
export function BeforeTests({ state, question, level }: Props) {
  const { answers, today } = state
  return (
    <QuestionForm
      question={question}
      answers={answers}
      today={today}
      level={level}
      faultsNow={() => findFaults(question, $baseline.get().answers, $baseline.get().today)}
      onBack={() => turnTo(beside(state, question, -1) ?? 'start')}
      onAnswered={() => turnTo(beside($baseline.get(), question, 1) ?? 'list')}
    />
  )
}

/** The question before (-1) or after (1) this one. */
const beside = ({ questions }: BaselineState, question: AskedQuestion, by: 1 | -1): string | undefined =>
  questions[questions.findIndex(({ id }) => id === question.id) + by]?.id
