import type { Segment } from './model.ts'

/** What is done in a step. `ready` counts in before the first; `work` is an effort that has no gait. */
export type StepKind = Segment['kind'] | 'ready' | 'work' | 'hold' | 'rest'

/** One thing at a time. Without `seconds` (above zero) it is open: it ends when the person says so, by a skip. */
export interface Step {
  readonly kind: StepKind
  readonly seconds?: number
}

/** What is done one after the other. It knows no moment: a `ClockRecord` says when it was started. */
export type Timeline = readonly Step[]

/** A session's segments in order, after `readySeconds` to get ready, if any. */
export const timelineOf = (segments: readonly Segment[], readySeconds = 0): Timeline => [
  ...readyStep(readySeconds),
  ...segments,
]

/** One effort on the stopwatch: it stops by itself at the limit, or is open where there is none. */
export const stopwatchOf = (readySeconds = 0, limitSeconds?: number): Timeline => [
  ...readyStep(readySeconds),
  limitSeconds === undefined ? { kind: 'work' } : { kind: 'work', seconds: limitSeconds },
]

const readyStep = (seconds: number): Timeline => (seconds > 0 ? [{ kind: 'ready', seconds }] : [])
