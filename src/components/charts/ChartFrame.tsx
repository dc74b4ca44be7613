import './charts.css'
import './chartTable.css'
import type { ComponentChildren } from 'preact'
import { Heading, type HeadingLevel } from '../plan/Heading.tsx'

export interface ChartProps {
  readonly title: string
  /** What it shows, in one sentence. */
  readonly summary: string
  readonly level: HeadingLevel
}

/** A chart with its title and what it shows, in one sentence. */
export function ChartFrame({
  title,
  summary,
  level,
  children,
}: ChartProps & { readonly children: ComponentChildren }) {
  return (
    <figure class="card plot">
      <figcaption>
        <Heading level={level}>{title}</Heading>
        <p key={summary}>{summary}</p>
      </figcaption>
      {children}
    </figure>
  )
}
