import type { Json } from '../../src/stores/shelf.ts'
import { CALF } from '../fixtures/answers.ts'
import { run } from '../fixtures/histories/history.ts'
import { NO_FLAGS } from '../fixtures/people.ts'

/** The day on which the plan of these items began. */
export const BEGUN = '2026-11-16'
const answers = { ...CALF, startChoice: BEGUN, lastRunAskedOn: BEGUN }

/** A shelf with an agreed plan, and with its first run. */
export const PLANNED: Readonly<Record<string, Json>> = {
  'screening.last': { takenOn: BEGUN, answers: NO_FLAGS },
  'plan.answers': answers,
  'plan.agreed': { answers, on: BEGUN },
  'log.a': JSON.parse(JSON.stringify(run(BEGUN, 4))),
}
