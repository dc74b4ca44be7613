import { HOP_SYMMETRY } from './marks.ts'
import type { BaselineResult } from './model.ts'
import type { Margin, SelfTest } from './selfTest.ts'

/** Left against right, measured with the test's own error. */
export type Comparison =
  /** The test has no sides, or no side was done. */
  | { readonly kind: 'none' }
  | { readonly kind: 'one-side'; readonly missing: 'left' | 'right' }
  /** Two numbers and nothing to judge them by. */
  | { readonly kind: 'numbers-only' }
  /** As good as the same: the difference lies within the margin. */
  | {
      readonly kind: 'no-real-difference'
      readonly by: number
      readonly within: number
      readonly basis: Basis
    }
  | {
      readonly kind: 'difference'
      readonly by: number
      readonly over: number
      readonly basis: Basis
      readonly lower: 'left' | 'right'
    }
type Basis = 'error' | 'our-rule'

/** The results of the two sides of one test. */
export interface Sides {
  readonly left: BaselineResult | undefined
  readonly right: BaselineResult | undefined
}

/** Compares two sides. Never a percentage, never a chance of getting hurt. */
export function compareSides(test: SelfTest, { left, right }: Sides): Comparison {
  if (!test.sided || (!left && !right)) return { kind: 'none' }
  if (!left) return { kind: 'one-side', missing: 'left' }
  if (!right) return { kind: 'one-side', missing: 'right' }
  if (test.margin === null) return { kind: 'numbers-only' }
  const by = tenths(Math.abs(left.value - right.value))
  const margin = marginFor(test.margin, Math.max(left.value, right.value))
  const basis = basisOf(test.margin)
  if (isWithin(test, by, margin)) return { kind: 'no-real-difference', by, within: margin, basis }
  return { kind: 'difference', by, over: margin, basis, lower: left.value < right.value ? 'left' : 'right' }
}

/** How far two results may differ and still be the same, in the test's unit. */
export function marginFor(margin: Margin, larger: number): number {
  if (margin.kind === 'error-share') return tenths((larger * margin.percent[1]) / 100)
  if (margin.kind === 'our-rule-share') return tenths((larger * margin.percent) / 100)
  return margin.value
}

export const basisOf = ({ kind }: Margin): Basis =>
  kind === 'error' || kind === 'error-share' ? 'error' : 'our-rule'

/** E-04 asks for less than its mark, all others for no more than it (section E). */
export const isWithin = (test: SelfTest, by: number, margin: number): boolean =>
  test.id === 'E-04' ? by < margin : by <= margin

const tenths = (value: number): number => Math.round(value * 10) / 10

/** The limb symmetry index of the hop: sore side as a share of the other, in per cent, with what it opens. */
export interface Symmetry {
  readonly percent: number
  readonly verdict: 'reached' | 'nearly' | 'build-first'
}

/** E-13 alone: elsewhere a percentage hides the error of small numbers. Null without both sides or a sore one. */
export function hopSymmetry({ left, right }: Sides, hurt: 'left' | 'right'): Symmetry | null {
  const [sore, other] = hurt === 'left' ? [left, right] : [right, left]
  if (!sore || !other || other.value === 0) return null
  const percent = Math.round((sore.value / other.value) * 100)
  if (percent >= HOP_SYMMETRY.goalPercent) return { percent, verdict: 'reached' }
  return { percent, verdict: percent >= HOP_SYMMETRY.cautionPercent ? 'nearly' : 'build-first' }
}
