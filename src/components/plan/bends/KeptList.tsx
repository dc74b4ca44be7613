import type { ComponentChildren } from 'preact'
import { BENDS } from '../../../words/plan-bends.ts'
import { Heading, type HeadingLevel } from '../Heading.tsx'

/** Something that was kept: what it is, and what can be done about it. */
export interface Kept {
  readonly key: string
  readonly line: string
  readonly more?: ComponentChildren
  readonly onChange?: () => void
  readonly onRemove?: () => void
}

interface Props {
  readonly title: string
  readonly kept: readonly Kept[]
  readonly level: HeadingLevel
}

/** What was kept of one kind, each with its ways to change it and to take it away. Nothing where there is none. */
export function KeptList({ title, kept, level }: Props) {
  if (kept.length === 0) return null
  return (
    <section class="flow">
      <Heading level={level}>{title}</Heading>
      <ul class="bend-kept">
        {kept.map(({ key, line, more, onChange, onRemove }) => (
          <li key={key}>
            <span>
              {line}
              {more}
            </span>
            <span class="bend-acts">
              {onChange && <Act name={BENDS.change} about={line} onAct={onChange} />}
              {onRemove && <Act name={BENDS.remove} about={line} onAct={onRemove} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ActProps {
  readonly name: string
  readonly about: string
  readonly onAct: () => void
}

const Act = ({ name, about, onAct }: ActProps) => (
  <button type="button" class="link-button" onClick={onAct}>
    {name}
    <span class="spoken"> {about}</span>
  </button>
)
