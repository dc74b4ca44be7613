import type { ComponentChildren } from 'preact'
import type { Segment } from '../../domain/session/model.ts'
import { totalSeconds } from '../../domain/session/model.ts'
import { sessionText } from '../../words/session.ts'

interface Props {
  readonly segments: readonly Segment[]
  /** Seconds that fill the full width, so that strips in a stack share one scale. Default: the session's own length. */
  readonly fullWidthSeconds?: number
  /** The strip stands beside its own words: hide it from screen readers. */
  readonly decorative?: boolean
  /** Drawn over it. */
  readonly children?: ComponentChildren
}

const WIDTH = 1000

/** A session drawn true to time: walk light, run dark. Needs no script; its text alternative is the session in words. */
export function SessionStrip({ segments, fullWidthSeconds, decorative = false, children }: Props) {
  const scale = 100 / (fullWidthSeconds ?? totalSeconds(segments))
  const starts = segments.map((_, index) => totalSeconds(segments.slice(0, index)))
  // Runs come last: the gaps are cut from the walks, so that even 30 seconds of running stays in sight.
  const bars = (kind: Segment['kind']) =>
    segments.map((segment, index) =>
      segment.kind === kind ? (
        <rect
          key={index}
          class={`strip-${kind}`}
          x={`${round((starts[index] ?? 0) * scale)}%`}
          y="0"
          width={`${round(segment.seconds * scale)}%`}
          height="100%"
          rx={kind === 'run' ? 2 : 4}
        />
      ) : null,
    )
  return (
    <svg class="strip" role="img" aria-label={sessionText(segments)} aria-hidden={decorative || undefined}>
      {bars('walk')}
      {bars('run')}
      {children}
    </svg>
  )
}

const round = (percent: number): number => Math.round(percent * WIDTH) / WIDTH
