import { type ClockRecord, passedMs } from './clockRecord.ts'
import type { Step, Timeline } from './timeline.ts'

/** Where a person is in a timeline. Milliseconds, pauses left out. */
export type Now =
  | {
      readonly state: ClockRecord['state']
      readonly step: Step
      /** Place of the step in the timeline, from 0. */
      readonly index: number
      readonly inStepMs: number
      /** Infinite in an open step. */
      readonly leftInStepMs: number
      /** Since the start. */
      readonly passedMs: number
    }
  /** Every step is over. `passedMs` is when the last one ended, however late one looks. */
  | { readonly state: 'done'; readonly passedMs: number }

/** Time passed -> what now. A step holds its first moment and not its last: that one is the next step's. */
export function whatNow(timeline: Timeline, record: ClockRecord, nowMs: number): Now {
  const passed = passedMs(record, nowMs)
  const steps = placed(timeline, record.skipsMs)
  const index = steps.findIndex(({ endMs }) => passed < endMs)
  const current = steps[index]
  if (!current) return { state: 'done', passedMs: steps.at(-1)?.endMs ?? 0 }
  return {
    state: record.state,
    step: current.step,
    index,
    inStepMs: passed - current.startMs,
    leftInStepMs: current.endMs - passed,
    passedMs: passed,
  }
}

export interface PlacedStep {
  readonly step: Step
  /** In time passed since the start; infinite behind an open step that has not ended. */
  readonly startMs: number
  readonly endMs: number
}

/** Each step where it really lies: a skip cuts the step it falls in, and everything after moves up. */
export function placed(timeline: Timeline, skipsMs: readonly number[]): readonly PlacedStep[] {
  let startMs = 0
  let skips = 0
  return timeline.map((step) => {
    const fullMs = startMs + (step.seconds === undefined ? Number.POSITIVE_INFINITY : step.seconds * 1000)
    const skipMs = skipsMs[skips] ?? Number.POSITIVE_INFINITY
    if (skipMs < fullMs) skips += 1
    const place = { step, startMs, endMs: Math.min(skipMs, fullMs) }
    startMs = place.endMs
    return place
  })
}
