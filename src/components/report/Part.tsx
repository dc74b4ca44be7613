import type { ComponentChildren } from 'preact'
import type { Few } from '../../domain/report/few.ts'
import type { Section } from '../../domain/report/sections.ts'
import { SECTION_NAMES } from '../../words/report.ts'
import { shownText } from '../../words/report-page.ts'

interface Props {
  readonly section: Section
  /** The rows of its table: what does not fit is counted beside the heading. */
  readonly rows?: Few<unknown> | null
  readonly children: ComponentChildren
}

/** One part of the page under its heading. */
export const Part = ({ section, rows, children }: Props) => (
  <section class={`report-part report-${section}`}>
    <div class="report-title">
      <h3>{SECTION_NAMES[section]}</h3>
      {rows && rows.more > 0 && <p class="report-aside">{shownText(rows)}</p>}
    </div>
    {children}
  </section>
)
