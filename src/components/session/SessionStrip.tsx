import type { Segment } from '../../domain/session/model.ts'
import { totalSeconds } from '../../domain/session/model.ts'
import { sessionText } from '../../words/session.ts'

interface Props {
  readonly segments: readonly Segment[]
  /** Seconds that fill the full width, so that strips in a stack share one scale. Default: the session's own length. */
  readonly fullWidthSeconds?: number
  /** The strip stands beside its own words: hide it from screen readers. */
  readonly decorative?: boolean
}

const WIDTH = 1000

/** A session drawn true to time: walk light, run dark. Needs no script; its text alternative is the session in words. */
export function SessionStrip({ segments, fullWidthSeconds, decorative = false }: Props) {
  const scale = 100 / (fullWidthSeconds ?? totalSeconds(segments))
  let elapsed = 0
  const bars = segments.map((segment, index) => {
    const start = elapsed
    elapsed += segment.seconds
    return (
      <rect
        key={index}
        class={`strip-${segment.kind}`}
        x={`${round(start * scale)}%`}
        y="0"
        width={`${round(segment.seconds * scale)}%`}
        height="100%"
        rx="4"
      />
    )
  })
  return (
    <svg class="strip" role="img" aria-label={sessionText(segments)} aria-hidden={decorative || undefined}>
      {bars}
    </svg>
  )
}

const round = (percent: number): number => Math.round(percent * WIDTH) / WIDTH
