import { PROGRESSION, STEP_COUNT_SECONDS, STEP_RATE_PERCENT } from './rules.ts'

/** One session of one exercise: what each set brought. */
export interface DoneSession {
  readonly sets: readonly number[]
  /** How many more there were in hand at the end of the last set. */
  readonly inHand: number
}

/** What to do next time with an exercise that is done in a range. */
export type NextTime =
  | { readonly kind: 'raise' }
  /** The same load, and one more where the last session fell short of the top. */
  | { readonly kind: 'stay'; readonly aim: number }

/** Double progression: first more of it, up to the top of the range, then more load. The last session stands last. */
export function nextTime(done: readonly DoneSession[], most: number): NextTime {
  const recent = done.slice(-PROGRESSION.sessions)
  const atTop = recent.every(
    ({ sets, inHand }) => sets.every((count) => count >= most) && inHand >= PROGRESSION.inHand,
  )
  if (recent.length === PROGRESSION.sessions && atTop) return { kind: 'raise' }
  const last = recent.at(-1)?.sets ?? []
  return { kind: 'stay', aim: Math.min(most, Math.min(...last, most) + 1) }
}

/** A load raised by a share, rounded to what the person owns; never by more than the rule allows. */
export function raisedLoad(load: number, percent: number, step: number): number {
  const share = Math.min(Math.max(percent, PROGRESSION.leastPercent), PROGRESSION.mostPercent)
  return Math.round((load * (100 + share)) / 100 / step) * step
}

const SECONDS_A_MINUTE = 60

/** Steps a minute, from the steps of both feet that were counted. */
export const stepRate = (counted: number): number =>
  Math.round((counted * SECONDS_A_MINUTE) / STEP_COUNT_SECONDS)

/** A step rate some percent quicker, at most what R-21 allows. */
export const quicker = (rate: number, percent: number): number =>
  Math.round((rate * (100 + Math.min(percent, STEP_RATE_PERCENT.most))) / 100)
