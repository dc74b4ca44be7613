/** One stretch of a session at one gait. Seconds are whole and above zero. */
export interface Segment {
  readonly kind: 'walk' | 'run'
  readonly seconds: number
}

export const totalSeconds = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + segment.seconds, 0)

export const runSeconds = (segments: readonly Segment[]): number =>
  totalSeconds(segments.filter((segment) => segment.kind === 'run'))

/** The longest run without a walk in it. Neighbouring runs are taken as joined already. */
export const longestBoutSeconds = (segments: readonly Segment[]): number =>
  Math.max(0, ...segments.filter((segment) => segment.kind === 'run').map(({ seconds }) => seconds))
