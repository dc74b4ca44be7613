import type { ResultSide } from '../../domain/baseline/sides.ts'

const SHAPES: Readonly<Record<ResultSide, string>> = {
  left: 'M4 -4.6 V4.6 L-4.6 0 Z',
  right: 'M-4 -4.6 V4.6 L4.6 0 Z',
  both: 'M0 -4.2 L4.2 0 L0 4.2 L-4.2 0 Z',
}

/** A result: it points to its own side, and the right one is hollow, so that colour is not the only sign. */
export const SideMark = ({ side }: { readonly side: ResultSide }) => (
  <path class={`plot-side plot-side-${side}`} d={SHAPES[side]} />
)
