import type { ComponentChildren } from 'preact'

/** The tool is the page (1), or stands in a section of a guide (3). */
export type TitleLevel = 1 | 3

/** The heading of a screen: takes the focus when the screen appears. */
export function Title({
  level,
  children,
}: {
  readonly level: TitleLevel
  readonly children: ComponentChildren
}) {
  const Heading = `h${level}` as 'h1' | 'h3'
  return (
    <Heading class="check-title" tabIndex={-1} data-title>
      {children}
    </Heading>
  )
}

/** A heading one or two levels below the screen's own. */
export function Subtitle({
  below,
  depth = 1,
  children,
}: {
  readonly below: TitleLevel
  readonly depth?: 1 | 2
  readonly children: ComponentChildren
}) {
  const Heading = `h${below + depth}` as 'h2' | 'h3' | 'h4' | 'h5'
  return <Heading class={depth === 2 ? 'check-minor' : undefined}>{children}</Heading>
}
