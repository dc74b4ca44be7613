import type { ChangeCode } from '../../words/charts.ts'

/** Drawn around the middle, 16 units wide. */
const GLYPHS: Readonly<Record<ChangeCode, string>> = {
  'easier-week': 'M-3.8 -1.6 L0 2.2 L3.8 -1.6',
  repeat: 'M3.6 -1.6 A4 4 0 1 0 4 1.4 M3.9 -4.4 V-1.4 H0.9',
  'step-back': 'M4 0 H-4 M-0.8 -3.4 L-4.2 0 L-0.8 3.4',
  rest: 'M-2 -3.4 V3.4 M2 -3.4 V3.4',
  refer: 'M0 -3.8 V0.8 M0 3.4 V3.8',
}
const OCTAGON = 'M-3.3 -8 H3.3 L8 -3.3 V3.3 L3.3 8 H-3.3 L-8 3.3 V-3.3 Z'

/** The sign of what the plan did. Shapes differ, so that colour is not the only sign; a word stands in the key. */
export function ChangeMark({ code }: { readonly code: ChangeCode }) {
  return (
    <g class={`plot-change plot-change-${code}`}>
      {code === 'refer' ? <path class="plot-ground" d={OCTAGON} /> : <circle class="plot-ground" r="8" />}
      <path class="plot-glyph" d={GLYPHS[code]} />
    </g>
  )
}
