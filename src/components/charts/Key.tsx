import type { ComponentChildren } from 'preact'

interface Props {
  readonly text: string
  /** The mark it explains, drawn around the middle. */
  readonly children: ComponentChildren
}

/** What a mark of a chart means, in its key. */
export const Key = ({ text, children }: Props) => (
  <li>
    <svg class="plot-sign" viewBox="-9 -9 18 18" aria-hidden="true">
      {children}
    </svg>
    {text}
  </li>
)
