import { baselineFrom, latestResults } from '../domain/baseline/round.ts'
import { answersFromBaseline } from '../domain/plan/answersFromBaseline.ts'
import type { Measured } from './measured.ts'
import { roundsOn } from './rounds.ts'
import type { Part } from './view.ts'

/** What the plan reads from the self-test. */
export function measuredOn(part: Part): Measured {
  const rounds = roundsOn(part)
  return {
    baseline: baselineFrom(rounds) ?? undefined,
    answersFor: (condition, day) => answersFromBaseline(latestResults(rounds), condition, day),
  }
}
