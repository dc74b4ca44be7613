import './bends.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Undo } from '../../../stores/undoable.ts'
import { BENDS } from '../../../words/plan-bends.ts'
import { Heading, type HeadingLevel } from '../Heading.tsx'

/** What was just kept or removed, and the way back. */
export interface Done {
  readonly text: string
  readonly undo?: Undo
}

interface Props {
  readonly title: string
  readonly lead: string
  readonly level: HeadingLevel
  readonly done: Done | null
  readonly onDone: (done: Done | null) => void
  readonly children: ComponentChildren
}

/** One way to change a plan: what it is, what was just done, and the change itself. */
export function BendPage({ title, lead, level, done, onDone, children }: Props) {
  return (
    <div class="bend flow">
      <a class="bend-back" href="#plan">
        {BENDS.back}
      </a>
      <Heading level={level}>{title}</Heading>
      <p class="lead narrow">{lead}</p>
      {done && <DoneNotice key={done.text} done={done} onDone={onDone} />}
      {children}
    </div>
  )
}

/** Keeps what was done until the next change; the page is its home, not the shelf. */
export const useDone = () => useState<Done | null>(null)

/** Takes the focus, since the button that was pressed is gone. */
function DoneNotice({ done: { text, undo }, onDone }: Pick<Props, 'onDone'> & { readonly done: Done }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const takeBack = () => {
    undo?.()
    onDone({ text: BENDS.undone })
  }
  return (
    <div class="notice bend-done" role="status" tabIndex={-1} ref={box}>
      <p>{text}</p>
      {undo && (
        <button type="button" class="link-button" onClick={takeBack}>
          {BENDS.undo}
        </button>
      )}
    </div>
  )
}
