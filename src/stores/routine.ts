import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { asksWork } from '../domain/baseline/judge.ts'
import { type DatedResult, isFresh, latestResults } from '../domain/baseline/round.ts'
import type { Eligibility } from '../domain/plan/eligibility.ts'
import { KIT, type Kit } from '../domain/routine/model.ts'
import type { RoutinePhase, RoutineRequest } from '../domain/routine/routineFor.ts'
import { JUMP_TESTS } from '../domain/routine/rules.ts'
import type { Day } from '../domain/shared/days.ts'
import type { TestId } from '../domain/shared/ids.ts'
import { $baseline, type BaselineState } from './baseline.ts'
import { addEntry } from './log.ts'
import { $shelf, put } from './shelf.ts'
import { verdictOf } from './verdictOf.ts'

/** What a routine is made from. The routine itself is never kept: it is computed anew, like the plan. */
export interface RoutineState {
  /** False until the shelf has been read. */
  readonly ready: boolean
  readonly today: Day
  readonly eligibility: Eligibility
  /** Null until the person has said what stopped them. */
  readonly request: RoutineRequest | null
}

/** What the built page shows, before anything was read. */
export const NO_ROUTINE: RoutineState = {
  ready: false,
  today: '2026-01-05',
  eligibility: { kind: 'screen-first' },
  request: null,
}

const KIT_ITEM = 'routine.kit'
const PHASE_ITEM = 'routine.phase'
/** What most homes have. */
const AT_HOME: readonly Kit[] = ['wall', 'chair', 'mat', 'step', 'cushion', 'towel', 'tape']
const kitShape = z.catch(z.array(z.enum(KIT)), [...AT_HOME])
const phaseShape = z.catch(z.enum(['prepare', 'build']), 'prepare')

export const $routine: ReadableAtom<RoutineState> = computed([$shelf, $baseline], (shelf, baseline) => {
  const { ready, today, eligibility, stop, answers } = baseline
  const results = latestResults(baseline.rounds).filter((result) => isFresh(result, today))
  return {
    ready,
    today,
    eligibility,
    request: stop && {
      condition: stop.condition,
      cleared: answers.cleared === 'yes',
      phase: phaseShape.parse(shelf.items[PHASE_ITEM]),
      kit: kitShape.parse(shelf.items[KIT_ITEM]),
      weak: weakTests(results, baseline),
      mayJump: JUMP_TESTS.every((test) => isPassed(test, results, baseline)),
    },
  }
})

const weakTests = (results: readonly DatedResult[], state: BaselineState): readonly TestId[] => [
  ...new Set(results.filter((result) => asksWork(verdictOf(result, state))).map(({ test }) => test)),
]

/** On each side that was measured, and on one at least. */
function isPassed(test: TestId, results: readonly DatedResult[], state: BaselineState): boolean {
  const own = results.filter((result) => result.test === test)
  return own.length > 0 && own.every((result) => verdictOf(result, state).kind === 'goal-reached')
}

export const chooseKit = (kit: readonly Kit[]): void => put({ [KIT_ITEM]: [...kit] })
export const choosePhase = (phase: RoutinePhase): void => put({ [PHASE_ITEM]: phase })

/** A session that was done today, as the log counts strength. */
export const logStrength = (date: Day, minutes: number): string =>
  addEntry({ kind: 'strength', date, minutes })
