import { runSeconds, type Segment } from './model.ts'

/**
 * The same session with less running: the last runs are shortened, every walk stays. A run of nothing is left
 * out. Asking for as much running as there is, or more, changes nothing.
 */
export function cutRunning(segments: readonly Segment[], toSeconds: number): readonly Segment[] {
  let surplus = Math.max(runSeconds(segments) - toSeconds, 0)
  return segments
    .toReversed()
    .map((segment) => {
      if (segment.kind === 'walk') return segment
      const cut = Math.min(surplus, segment.seconds)
      surplus -= cut
      return { ...segment, seconds: segment.seconds - cut }
    })
    .filter((segment) => segment.seconds > 0)
    .toReversed()
}
