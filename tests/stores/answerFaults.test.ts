import { expect, it } from 'vitest'
import { questionsFor } from '../../src/domain/plan/questions.ts'
import { faultsOf } from '../../src/stores/answerFaults.ts'
import { type BuilderState, NOTHING_BUILT } from '../../src/stores/builder.ts'
import { CALF, circumstances, TODAY } from '../fixtures/answers.ts'

it('a first day agreed to in time is never late, however often the plan is agreed to afterwards', () => {
  const questions = questionsFor(CALF, circumstances)
  const start = questions.find(({ id }) => id === 'startOn')
  const later: BuilderState = {
    ...NOTHING_BUILT,
    today: '2026-12-14',
    answers: CALF,
    questions,
    agreed: { answers: CALF, on: '2026-12-07' },
  }
  expect(start && faultsOf(later, start)).toEqual([])
  const moved = { ...later, answers: { ...CALF, startChoice: '2026-12-01' } }
  expect(start && faultsOf(moved, start)).toMatchObject([{ code: 'in-the-past' }])
  expect(CALF.startChoice).toBe(TODAY)
})
