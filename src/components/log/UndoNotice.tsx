import { useEffect, useRef } from 'preact/hooks'
import { $lastChange, forgetChange, undoChange } from '../../stores/log.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { UNDO } from '../../words/log.ts'

/** What was just done, and the way back. It takes the focus, because the button that was pressed is gone. */
export function UndoNotice() {
  const change = useRemembered($lastChange, null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (change) undo.current?.focus()
  }, [change])
  return (
    <div class="log-undo screen-only" role="status">
      {change && (
        <p class="log-undo-card">
          <span>{UNDO[change]}</span>
          <button type="button" class="button" ref={undo} onClick={undoChange}>
            {UNDO.undo}
          </button>
          <button type="button" class="link-button" onClick={forgetChange}>
            {UNDO.close}
          </button>
        </p>
      )}
    </div>
  )
}
