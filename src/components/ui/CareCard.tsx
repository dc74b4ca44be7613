import type { ComponentChildren } from 'preact'

/** How soon: the same four levels as the groups of the red-flag checklist. */
export type CareLevel = 'emergency' | 'same-day' | 'see-clinician' | 'postpone'

const LEVEL_WORDS: Record<CareLevel, string> = {
  emergency: 'Emergency',
  'same-day': 'Urgent, today',
  'see-clinician': 'Before you run',
  postpone: 'Not today',
}

interface Props {
  readonly level: CareLevel
  /** One action, ending in "if:" where a list follows. */
  readonly heading: string
  readonly headingLevel?: 2 | 3 | 4
  readonly children: ComponentChildren
}

/** Advice by urgency. The level is spoken as well as coloured; a card makes sense alone. */
export function CareCard({ level, heading, headingLevel = 2, children }: Props) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4'
  return (
    <section class={`care care-${level}`}>
      <Heading class="care-heading">
        <span class="spoken">{LEVEL_WORDS[level]}: </span>
        <span key={heading}>{heading}</span>
      </Heading>
      <div class="care-body">{children}</div>
    </section>
  )
}
