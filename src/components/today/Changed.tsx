import { $lastChange, undoChange } from '../../stores/log.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { TODAY } from '../../words/today.ts'

/** What was just written into the log can be taken back. */
export function Changed() {
  const change = useRemembered($lastChange, null)
  return (
    <div role="status" class="today-changed">
      {change && (
        <p class="tinted">
          {TODAY.noted}{' '}
          <button type="button" class="link-button" onClick={undoChange}>
            {TODAY.undo}
          </button>
        </p>
      )}
    </div>
  )
}
