import { useMemo } from 'preact/hooks'
import type { ClockEvent } from '../../domain/session/clockRecord.ts'
import { type Cue, cuesOf } from '../../domain/session/cues.ts'
import type { Segment } from '../../domain/session/model.ts'
import { type PlacedStep, placed } from '../../domain/session/placed.ts'
import { READY_SECONDS } from '../../domain/session/rules.ts'
import { type Timeline, timelineOf } from '../../domain/session/timeline.ts'

/** A session laid out in time. */
export interface LaidOut {
  readonly timeline: Timeline
  readonly steps: readonly PlacedStep[]
  readonly cues: readonly Cue[]
}

/** Laid out anew when something happens to it, not each time it is read back from the shelf. */
export function useSession(segments: readonly Segment[], events: readonly ClockEvent[]): LaidOut {
  return useMemo(() => {
    const timeline = timelineOf(segments, READY_SECONDS)
    return { timeline, steps: placed(timeline, events), cues: cuesOf(timeline, events) }
  }, [JSON.stringify([segments, events])])
}
