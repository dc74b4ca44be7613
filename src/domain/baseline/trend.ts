import { basisOf, isWithin, marginFor } from './compareSides.ts'
import type { ResultSide } from './model.ts'
import { type DatedResult, type Round, resultsOf } from './round.ts'
import type { SelfTest } from './selfTest.ts'

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
  readonly change: Change
}

/** How the results of one side of a test went, over all rounds. Null where there are none. */
export function trendOf(test: SelfTest, side: ResultSide, rounds: readonly Round[]): Trend | null {
  const results = rounds
    .flatMap(resultsOf)
    .filter((result) => result.test === test.id && result.side === side)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const [now, before] = [results.at(-1), results.at(-2)]
  if (!now) return null
  return { side, results, change: before ? changeOf(test, before.value, now.value) : { kind: 'first' } }
}

/** `by` keeps its sign: more is positive. Whether more is better is not said. */
function changeOf(test: SelfTest, before: number, now: number): Change {
  const by = Math.round((now - before) * 10) / 10
  if (test.margin === null || basisOf(test.margin) !== 'error') return { kind: 'error-unknown', by }
  const error = marginFor(test.margin, Math.max(before, now))
  return { kind: isWithin(test, Math.abs(by), error) ? 'within-error' : 'beyond-error', by, error }
}
