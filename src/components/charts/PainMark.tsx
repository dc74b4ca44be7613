/** Pain during a run is a dot, pain the next morning a hollow diamond: shape tells them apart, not colour. */
export function PainMark({ when }: { readonly when: 'during' | 'morning' }) {
  return when === 'during' ? (
    <circle class="plot-during" r="3.5" />
  ) : (
    <path class="plot-morning" d="M0 -4.2 L4.2 0 L0 4.2 L-4.2 0 Z" />
  )
}
