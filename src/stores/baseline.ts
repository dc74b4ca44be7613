import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import type { Round } from '../domain/baseline/round.ts'
import { type Answers, type Stop, stopOf } from '../domain/plan/answers.ts'
import { type ChosenTest, chooseTests } from '../domain/plan/chooseTests.ts'
import { type Eligibility, eligibilityOf } from '../domain/plan/eligibility.ts'
import { type AskedQuestion, lacksClearance } from '../domain/plan/questions.ts'
import { questionsBeforeTests } from '../domain/plan/questionsBeforeTests.ts'
import { CONDITIONS } from '../domain/plan/rules.ts'
import type { Day } from '../domain/shared/days.ts'
import { $lastScreening, $today, circumstancesOf } from './builder.ts'
import { $answers, type Place } from './profile.ts'
import { $ranOn } from './ranOn.ts'
import { $rounds, openRound } from './rounds.ts'
import { $shelf, put } from './shelf.ts'

/** Where a person is with the self-test. */
export interface BaselineState {
  readonly ready: boolean
  readonly today: Day
  /** What the checklist says before any test. */
  readonly eligibility: Eligibility
  readonly screenedOn: Day | null
  readonly answers: Answers
  readonly stop: Stop | null
  /** The questions that decide which tests, and whose usual values. */
  readonly questions: readonly AskedQuestion[]
  /** They asked for the tests before hills and speed. */
  readonly doors: boolean
  readonly tests: readonly ChosenTest[]
  /** Pain that the condition allows on a test, 0 to 10. */
  readonly painLimit: number
  readonly rounds: readonly Round[]
  /** The round under way; null before the first and after the last was finished. */
  readonly round: Round | null
  readonly place: Place
}

/** What the built page shows, before anything was read. */
export const NOTHING_TESTED: BaselineState = {
  ready: false,
  today: '2026-01-05',
  eligibility: { kind: 'screen-first' },
  screenedOn: null,
  answers: {},
  stop: null,
  questions: [],
  doors: false,
  tests: [],
  painLimit: 0,
  rounds: [],
  round: null,
  place: { at: 'start', changing: false },
}

const PLACE = 'baseline.place'
const DOORS = 'baseline.doors'
const placeShape = z.catch(z.object({ at: z.string(), changing: z.boolean() }), NOTHING_TESTED.place)
const doorsShape = z.catch(z.boolean(), false)

export const $baseline: ReadableAtom<BaselineState> = computed(
  [$shelf, $lastScreening, $ranOn, $answers, $rounds, $today],
  (shelf, screening, ranOn, answers, rounds, today) => {
    const circumstances = circumstancesOf(screening, today)
    const stop = stopOf(answers)
    const doors = doorsShape.parse(shelf.items[DOORS])
    return {
      ready: shelf.ready,
      today,
      eligibility: eligibilityOf(screening, ranOn, today),
      screenedOn: screening?.takenOn ?? null,
      answers,
      stop,
      questions: questionsBeforeTests(answers, circumstances),
      doors,
      tests: stop
        ? chooseTests(stop.condition, {
            lacksClearance: lacksClearance(answers, circumstances),
            flagged: circumstances.clearableFlag && answers.cleared !== 'yes',
            doors,
          })
        : [],
      painLimit: stop ? CONDITIONS[stop.condition].painLimit : 0,
      rounds,
      round: openRound(rounds),
      place: placeShape.parse(shelf.items[PLACE]),
    }
  },
)

export function goToTest(place: Place): void {
  put({ [PLACE]: { ...place } })
}

/** Asks for the tests before hills and speed, or no longer. */
export function askForDoors(doors: boolean): void {
  put({ [DOORS]: doors })
}
