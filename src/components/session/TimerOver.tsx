import { useEffect, useRef, useState } from 'preact/hooks'
import type { Done } from '../../domain/session/done.ts'
import { durationText } from '../../words/session.ts'
import { OVER } from '../../words/session-timer.ts'
import { Asked } from './Asked.tsx'

export interface OverProps {
  readonly done: Done
  /** It came to its end, and was not ended early. */
  readonly finished: boolean
  readonly logAddress: string
  readonly onLog: () => void
  readonly onDiscard: () => void
}

/** A session that is over: what was done, and the way to the log. */
export function TimerOver({ done, finished, logAddress, onLog, onDiscard }: OverProps) {
  const [asked, ask] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const [run, walk] = [durationText(done.runSeconds), durationText(done.walkSeconds)]
  const runs = logAddress.includes('#run')
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="timer-over-page">
      <h1 tabIndex={-1} ref={heading}>
        {finished ? OVER.done : OVER.stopped}
      </h1>
      <p class="timer-did">{runs ? OVER.did(run, walk) : OVER.didWalk(walk)}</p>
      <p class="lead">{!runs ? OVER.walkHow : finished ? OVER.doneHow : OVER.stoppedHow}</p>
      {asked ? (
        <Asked title={OVER.sure} yes={OVER.yes} no={OVER.no} onYes={onDiscard} onNo={() => ask(false)} />
      ) : (
        <div class="timer-buttons">
          <a class="button timer-main" href={logAddress} onClick={onLog}>
            {runs ? OVER.log : OVER.logWalk}
          </a>
          <button type="button" class="button button-quiet" onClick={() => ask(true)}>
            {OVER.discard}
          </button>
        </div>
      )}
    </section>
  )
}
