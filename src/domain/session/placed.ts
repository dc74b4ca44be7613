import type { ClockEvent } from './clockRecord.ts'
import type { Segment } from './model.ts'
import { ADDED_WALK_SECONDS } from './rules.ts'
import type { Step, Timeline } from './timeline.ts'

export interface PlacedStep {
  readonly step: Step
  /** Which step of the timeline it is, or breaks off, from 0. */
  readonly index: number
  /** In time passed since the start; infinite behind an open step that has not ended. */
  readonly startMs: number
  readonly endMs: number
}

/** A step, or what is left of it, that has no place yet. */
interface Due extends Pick<PlacedStep, 'step' | 'index'> {
  readonly lengthMs: number
}

const ADDED: Segment = { kind: 'walk', seconds: ADDED_WALK_SECONDS }
const lengthMs = ({ seconds }: Step): number =>
  seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000

/**
 * Each step where it really lies. A skip cuts the step it falls in, and everything after moves up. Added walking
 * makes a walk longer; any other step it parts in two, with a walk between.
 */
export function placed(timeline: Timeline, events: readonly ClockEvent[]): readonly PlacedStep[] {
  const due: Due[] = timeline.map((step, index) => ({ step, index, lengthMs: lengthMs(step) }))
  const ahead = [...events]
  const steps: PlacedStep[] = []
  for (let next = due.shift(); next; next = due.shift()) {
    const { step, index } = next
    const startMs = steps.at(-1)?.endMs ?? 0
    const fullMs = startMs + next.lengthMs
    const event = ahead[0] && ahead[0].atMs < fullMs ? ahead.shift() : undefined
    if (event?.kind === 'walk' && step.kind === 'walk') {
      due.unshift({ ...next, lengthMs: next.lengthMs + lengthMs(ADDED) })
      continue
    }
    steps.push({ step, index, startMs, endMs: event?.atMs ?? fullMs })
    if (event?.kind === 'walk')
      due.unshift(
        { step: ADDED, index, lengthMs: lengthMs(ADDED) },
        { ...next, lengthMs: fullMs - event.atMs },
      )
  }
  return steps
}

/** The session as it is really done, for its strip: what was skipped is gone, what was added is there. */
export const livedSegments = (steps: readonly PlacedStep[]): readonly Segment[] =>
  steps.flatMap(({ step: { kind }, startMs, endMs }) =>
    (kind === 'walk' || kind === 'run') && endMs > startMs
      ? [{ kind, seconds: (endMs - startMs) / 1000 }]
      : [],
  )
