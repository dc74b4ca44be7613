import type { FieldId } from '../domain/plan/answers.ts'
import { type AnswerFault, findFaults } from '../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../domain/plan/questions.ts'
import type { Day } from '../domain/shared/days.ts'
import type { BuilderState } from './builder.ts'

const START_FIELDS: readonly FieldId[] = ['startChoice', 'startDay', 'startMonth', 'startYear']

/** No first day lies before it. */
const EVER: Day = '1900-01-01'

/** Faults of the answers to a question. A first day agreed to in time is not late because time went on. */
export function faultsOf(state: BuilderState, question: AskedQuestion): readonly AnswerFault[] {
  const { agreed, answers } = state
  const kept = agreed && START_FIELDS.every((field) => agreed.answers[field] === answers[field])
  const day = question.id === 'startOn' && kept ? EVER : state.today
  return findFaults(question, answers, day)
}
