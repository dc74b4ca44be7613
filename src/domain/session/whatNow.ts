import { type ClockRecord, passedMs } from './clockRecord.ts'
import { type PlacedStep, placed } from './placed.ts'
import type { Timeline } from './timeline.ts'

/** Where a person is in a timeline. Milliseconds, pauses left out. */
export type Now =
  | (Pick<PlacedStep, 'step' | 'index'> & {
      readonly state: ClockRecord['state']
      readonly inStepMs: number
      /** Infinite in an open step. */
      readonly leftInStepMs: number
      /** Until the last step ends. */
      readonly leftMs: number
      /** Since the start. */
      readonly passedMs: number
      /** What comes then; undefined in the last step. */
      readonly next: PlacedStep | undefined
    })
  /** Every step is over. `passedMs` is when the last one ended, however late one looks. */
  | { readonly state: 'done'; readonly passedMs: number }

/** Time passed -> what now. A step holds its first moment and not its last: that one is the next step's. */
export function whatNow(timeline: Timeline, record: ClockRecord, nowMs: number): Now {
  const passed = passedMs(record, nowMs)
  const steps = placed(timeline, record.events)
  const endMs = steps.at(-1)?.endMs ?? 0
  const place = steps.findIndex((step) => passed < step.endMs)
  const current = steps[place]
  if (!current) return { state: 'done', passedMs: endMs }
  return {
    state: record.state,
    step: current.step,
    index: current.index,
    inStepMs: passed - current.startMs,
    leftInStepMs: current.endMs - passed,
    leftMs: endMs - passed,
    passedMs: passed,
    next: steps[place + 1],
  }
}
