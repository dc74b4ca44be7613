import { type Segment, totalSeconds } from './model.ts'
import type { Now } from './whatNow.ts'

/** How far a session has come in its own seconds: a step that was skipped counts as gone by whole. */
export const reachedSeconds = (segments: readonly Segment[], now: Now): number =>
  now.state === 'done'
    ? totalSeconds(segments)
    : totalSeconds(segments.slice(0, now.index)) + now.inStepMs / 1000
