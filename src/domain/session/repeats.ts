import type { Segment } from './model.ts'

/** A block of legs that is done `count` times, so that eight equal intervals read as one thing. */
export interface Repeat {
  readonly count: number
  readonly legs: readonly Segment[]
}

/** Folds a session into the fewest blocks a person would say: `5 walk, 8 times (1 run, 2 walk), 5 walk`. */
export function repeatsOf(segments: readonly Segment[]): readonly Repeat[] {
  const blocks: Repeat[] = []
  let at = 0
  while (at < segments.length) {
    const count = timesPairRepeats(segments, at)
    const legs = segments.slice(at, at + (count > 1 ? 2 : 1))
    blocks.push({ count: Math.max(count, 1), legs })
    at += legs.length * Math.max(count, 1)
  }
  return blocks
}

/** How often the pair that starts at `at` with a run comes again straight after itself; 0 when there is no pair. */
function timesPairRepeats(segments: readonly Segment[], at: number): number {
  const [run, walk] = segments.slice(at, at + 2)
  if (run?.kind !== 'run' || walk?.kind !== 'walk') return 0
  let count = 0
  while (same(segments[at + 2 * count], run) && same(segments[at + 2 * count + 1], walk)) count += 1
  return count
}

const same = (one: Segment | undefined, other: Segment): boolean =>
  one?.kind === other.kind && one.seconds === other.seconds
