import type { Segment } from '../session/model.ts'
import { type Repeat, repeatsOf } from '../session/repeats.ts'
import type { NotedStage } from './notation.ts'

/** A stage in the notation, so that reading it gives the same stage: the inverse of `readLine`. */
export function writeStage({ segments, sessions }: Pick<NotedStage, 'segments' | 'sessions'>): string {
  const items = repeatsOf(partLastWalk(segments)).map(writeRepeat).join(' ')
  return sessions === undefined ? items : `${items} ; ${sessions}`
}

/** `6x(1r 2w) 5w` reads as five times 1 and 2, then 1 and 7: the last walk is parted again as a person would say it. */
export function partLastWalk(segments: readonly Segment[]): readonly Segment[] {
  const [run, walk, lastRun, last] = segments.slice(-4)
  const parts = run?.kind === 'run' && run.seconds === lastRun?.seconds && walk && last
  if (!parts || last.seconds <= walk.seconds) return segments
  return [...segments.slice(0, -1), walk, { kind: 'walk', seconds: last.seconds - walk.seconds }]
}

function writeRepeat({ count, legs }: Repeat): string {
  const written = legs.map(writeLeg).join(' ')
  return count === 1 ? written : `${count}x(${written})`
}

function writeLeg({ kind, seconds }: Segment): string {
  const gait = kind === 'run' ? 'r' : 'w'
  return seconds % 60 === 0 ? `${seconds / 60}${gait}` : `${seconds}s ${gait}`
}
