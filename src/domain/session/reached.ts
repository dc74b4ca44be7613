import { type Segment, totalSeconds } from './model.ts'
import type { Now } from './whatNow.ts'

/** How far a session has come, 0 to 100: a step that was skipped counts as gone by whole. */
export function reachedPercent(segments: readonly Segment[], now: Now): number {
  if (now.state === 'done') return 100
  const before = totalSeconds(segments.slice(0, now.index))
  return (100 * (before + now.inStepMs / 1000)) / totalSeconds(segments)
}
