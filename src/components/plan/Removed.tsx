import { undoStartOver } from '../../stores/builder.ts'
import { START_OVER } from '../../words/start-over.ts'

/** Said after a plan was removed, with the way to have it back. */
export function Removed() {
  return (
    <div class="notice" role="status">
      <p>
        {START_OVER.done}{' '}
        <button type="button" class="link-button" onClick={undoStartOver}>
          {START_OVER.undo}
        </button>
      </p>
    </div>
  )
}
