/** Where a chart begins and ends, in the unit of its values, and which values its axis names. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** A phone leaves room for this many numbers below a chart. */
const MOST_TICKS = 6
/** Steps that people count in. */
const ROUND_STEPS = [1, 2, 5, 10]

/** An axis that holds every value between round ends. It begins at `from`, or lower where a value does. */
export function axisFor(values: readonly number[], from = 0): Axis {
  const least = Math.min(from, ...values)
  const most = Math.max(from, ...values)
  const step = roundStep(most - least)
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
  return { from: tidy(first * step), to: tidy(last * step), ticks }
}

/** Place of a value on the axis as a percentage of its width: 0 is the left end. */
export const placeOn = ({ from, to }: Axis, value: number): number =>
  tidy((100 * (value - from)) / (to - from))

/** The smallest round step that covers the span without more than the ticks there is room for. */
function roundStep(span: number): number {
  if (span === 0) return 1
  const power = 10 ** Math.floor(Math.log10(span / MOST_TICKS))
  const step = ROUND_STEPS.find((round) => Math.ceil(span / (round * power)) < MOST_TICKS)
  return (step ?? 10) * power
}

/** Sums of tenths without the dust of binary fractions. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000
