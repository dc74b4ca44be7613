import { useState } from 'preact/hooks'
import { NOTATION_BOUNDS } from '../../domain/plan/notation.ts'
import { readLine } from '../../domain/plan/readLine.ts'
import { partLastWalk, writeStage } from '../../domain/plan/writeStage.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $freeSession, typeFreeSession } from '../../stores/sessionFree.ts'
import { notationFaultText } from '../../words/notation.ts'
import { sessionText } from '../../words/session.ts'
import { SESSION_PAGE } from '../../words/session-start.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { TextField } from '../ui/TextField.tsx'
import { freeAddress } from './freeAddress.ts'

/** A session in the notation, drawn while it is typed. */
export function FreeSession() {
  const text = useRemembered($freeSession, null)?.['text'] ?? ''
  const [asked, ask] = useState(false)
  const reading = readLine(text)
  const [fault] = reading.ok ? [] : reading.faults
  const segments = reading.ok ? partLastWalk(reading.stage.segments) : null
  function choose(event: Event) {
    event.preventDefault()
    ask(!reading.ok)
    if (reading.ok) location.hash = freeAddress(writeStage(reading.stage))
  }
  return (
    <details class="card screen-only timer-free" id="free">
      <summary>{SESSION_PAGE.free}</summary>
      <form novalidate onSubmit={choose}>
        <TextField
          id="free-text"
          label={SESSION_PAGE.freeLabel}
          hint={SESSION_PAGE.freeHint}
          value={text}
          maxLength={NOTATION_BOUNDS.mostCharacters}
          onInput={(typed) => typeFreeSession({ text: typed })}
          error={asked && fault ? notationFaultText(fault) : undefined}
        />
        {segments && (
          <div>
            <SessionStrip segments={segments} decorative />
            <p>{sessionText(segments)}</p>
          </div>
        )}
        <button type="submit" class="button button-quiet">
          {SESSION_PAGE.choose}
        </button>
      </form>
    </details>
  )
}
