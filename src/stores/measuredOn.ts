import { baselineFrom, latestResults } from '../domain/baseline/round.ts'
import { answersFromBaseline } from '../domain/plan/answersFromBaseline.ts'
import type { Measured } from './measured.ts'
import { roundsOn } from './rounds.ts'
import type { Shelf } from './shelf.ts'

/** What the plan reads from the self-test. */
export function measuredOn(shelf: Shelf): Measured {
  const rounds = roundsOn(shelf)
  return {
    baseline: baselineFrom(rounds) ?? undefined,
    answersFor: (condition, day) => answersFromBaseline(latestResults(rounds), condition, day),
  }
}
