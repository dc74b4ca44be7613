import type { ComponentChildren } from 'preact'

export type HeadingLevel = 1 | 2 | 3 | 4
/** Of a heading that never stands first on a page. */
export type InnerLevel = Exclude<HeadingLevel, 1>
type Tag = 'h1' | 'h2' | 'h3' | 'h4'

interface Props {
  readonly level: HeadingLevel
  readonly children: ComponentChildren
  readonly class?: string
  readonly id?: string
}

/** A heading at the level that the page around it asks for. It can take the focus when its page of questions appears. */
export function Heading({ level, children, ...rest }: Props) {
  const Element: Tag = `h${level}`
  return (
    <Element tabIndex={-1} {...rest}>
      {children}
    </Element>
  )
}

/** One level further in, never past the fourth. */
export const below = (level: HeadingLevel): InnerLevel => Math.min(4, level + 1) as InnerLevel
