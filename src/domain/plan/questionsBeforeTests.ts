import type { Answers } from './answers.ts'
import { type AskedQuestion, type Circumstances, type QuestionId, questionsFor } from './questions.ts'

/** What the self-test has to know: which tests, which side first, whose usual values. */
const BEFORE_TESTS: readonly QuestionId[] = [
  'stopped',
  'named',
  'boneSite',
  'place',
  'feel',
  'weeksSinceBirth',
  'cleared',
  'side',
  'age',
  'sex',
]

/** The questions before the self-test, in order: the plan's own, so that nothing is asked twice. */
export const questionsBeforeTests = (
  answers: Answers,
  circumstances: Circumstances,
): readonly AskedQuestion[] =>
  questionsFor(answers, { ...circumstances, selfTest: true }).filter(({ id }) => BEFORE_TESTS.includes(id))
