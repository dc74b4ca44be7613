import './questions.css'
import type { BuilderState } from '../../stores/builder.ts'
import type { HeadingLevel } from './Heading.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { Review } from './Review.tsx'

export interface AskingProps {
  readonly state: BuilderState
  readonly level: HeadingLevel
}

/** The questions, one a page, and after the last of them the list of answers. */
export function Asking({ state, level }: AskingProps) {
  const question = state.questions.find(({ id }) => id === state.place.at)
  return question ? (
    <QuestionPage key={question.id} state={state} question={question} level={level} />
  ) : (
    <Review state={state} level={level} />
  )
}
