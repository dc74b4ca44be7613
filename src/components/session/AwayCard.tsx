import { AWAY } from '../../words/session-timer.ts'
import { clockText } from '../../words/timing.ts'

interface Props {
  /** How far the session had come, to get ready left in. */
  readonly sinceMs: number
  readonly onWentOn: () => void
  readonly onStopped: () => void
}

/** The page was closed while the session ran: only the person knows whether they went on. */
export function AwayCard({ sinceMs, onWentOn, onStopped }: Props) {
  const time = clockText(sinceMs, true)
  return (
    <section class="timer-sheet card card-sun" aria-label={AWAY.title}>
      <h2>{AWAY.title}</h2>
      <p>{AWAY.at(time)}</p>
      <div class="timer-buttons">
        <button type="button" class="button" onClick={onWentOn}>
          {AWAY.wentOn}
        </button>
        <button type="button" class="button button-quiet" onClick={onStopped}>
          {AWAY.stopped(time)}
        </button>
      </div>
    </section>
  )
}
