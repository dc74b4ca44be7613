import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly title: string
  readonly children?: ComponentChildren
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** A question before something that cannot be taken back. The focus goes to it. */
export function Asked({ title, children, yes, no, onYes, onNo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div class="timer-sheet">
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      <div class="timer-buttons">
        <button type="button" class="button timer-main" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="button button-quiet" onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  )
}
