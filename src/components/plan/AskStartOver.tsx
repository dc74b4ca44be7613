import { $logged, startOver } from '../../stores/agreement.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { START_OVER } from '../../words/start-over.ts'

export interface AskStartOverProps {
  readonly onKeep: () => void
}

export function AskStartOver({ onKeep }: AskStartOverProps) {
  const logged = useRemembered($logged, false)
  return (
    <div class="notice" role="alert">
      <p>{START_OVER.ask}</p>
      {logged && <p>{START_OVER.log}</p>}
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={onKeep}>
          {START_OVER.no}
        </button>
        <button type="button" class="link-button" onClick={startOver}>
          {START_OVER.yes}
        </button>
      </div>
    </div>
  )
}
