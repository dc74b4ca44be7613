import type { Answers, FieldId } from '../../../domain/plan/answers.ts'
import { type AnswerFault, findFaults } from '../../../domain/plan/findFaults.ts'
import type { QuestionId } from '../../../domain/plan/questions.ts'
import type { BuilderState } from '../../../stores/builder.ts'
import type { Typed } from '../../../stores/draft.ts'
import type { AnswerKind } from '../../../words/what-if.ts'

/** The question whose answer is tried out, and the field that holds it. */
const QUESTION: Readonly<Record<AnswerKind, { readonly id: QuestionId; readonly field: FieldId }>> = {
  'run-days': { id: 'runDays', field: 'runDays' },
  goal: { id: 'goalMinutes', field: 'goalMinutes' },
  start: { id: 'startOn', field: 'startChoice' },
}

export const fieldOf = (kind: AnswerKind): FieldId => QUESTION[kind].field

/** What was typed, as the answers it would become; what was not touched stays as agreed. */
export function answersFrom(kind: AnswerKind, typed: Typed, agreed: Answers): Answers {
  const field = fieldOf(kind)
  return { [field]: typed[field] ?? agreed[field] ?? '' }
}

/** What is wrong with the changed answers, by the rules of the question itself. */
export function changeFaults(
  kind: AnswerKind,
  answers: Answers,
  { questions, today }: BuilderState,
): readonly AnswerFault[] {
  const question = questions.find(({ id }) => id === QUESTION[kind].id)
  return question ? findFaults(question, answers, today) : []
}
