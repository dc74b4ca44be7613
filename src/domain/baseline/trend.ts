import { basisOf, isWithin, marginFor } from './compareSides.ts'
import { type DatedResult, type Round, resultsOf } from './round.ts'
import type { SelfTest } from './selfTest.ts'
import { RESULT_SIDES, type ResultSide } from './sides.ts'

/** A result and the one before it, against the error of the test. Numbers, no verdict on the person. */
export type Change =
  | { readonly kind: 'first' }
  /** Nobody has measured how far this test varies by itself. */
  | { readonly kind: 'error-unknown'; readonly by: number }
  | { readonly kind: 'within-error'; readonly by: number; readonly error: number }
  | { readonly kind: 'beyond-error'; readonly by: number; readonly error: number }

export interface Trend {
  readonly side: ResultSide
  /** Oldest first; at least one. */
  readonly results: readonly DatedResult[]
  /** The newest against the one before. */
  readonly change: Change
  /** The newest against the first of all: small steps add up. */
  readonly overall: Change
}

/** How the results of one side of a test went, over all rounds. Null where there are none. */
export function trendOf(test: SelfTest, side: ResultSide, rounds: readonly Round[]): Trend | null {
  const results = rounds
    .flatMap(resultsOf)
    .filter((result) => result.test === test.id && result.side === side)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const [now, before] = [results.at(-1), results.at(-2)]
  if (!now) return null
  if (!before) return { side, results, change: { kind: 'first' }, overall: { kind: 'first' } }
  const change = changeOf(test, before.value, now.value)
  return { side, results, change, overall: changeOf(test, results[0]?.value ?? before.value, now.value) }
}

/** All sides of a test that were measured, over time. */
export const trendsOf = (test: SelfTest, rounds: readonly Round[]): readonly Trend[] =>
  RESULT_SIDES.flatMap((side) => trendOf(test, side, rounds) ?? [])

/** The error of a test around a value, in its own unit; null where nobody has measured it. */
export const errorAround = ({ margin }: SelfTest, value: number): number | null =>
  margin !== null && basisOf(margin) === 'error' ? marginFor(margin, value) : null

/** `by` keeps its sign: more is positive. Whether more is better is not said. */
function changeOf(test: SelfTest, before: number, now: number): Change {
  const by = Math.round((now - before) * 10) / 10
  const error = errorAround(test, Math.max(before, now))
  if (error === null) return { kind: 'error-unknown', by }
  return { kind: isWithin(test, Math.abs(by), error) ? 'within-error' : 'beyond-error', by, error }
}
