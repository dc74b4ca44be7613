import type { ComponentChildren } from 'preact'
import type { Section } from '../../domain/report/sections.ts'
import { SECTION_NAMES } from '../../words/report.ts'

interface Props {
  readonly section: Section
  readonly children: ComponentChildren
}

/** One part of the page under its heading. */
export const Part = ({ section, children }: Props) => (
  <section class={`report-part report-${section}`}>
    <h3>{SECTION_NAMES[section]}</h3>
    {children}
  </section>
)
