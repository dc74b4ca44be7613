import { useEffect, useRef, useState } from 'preact/hooks'
import type { LogEntry } from '../../../domain/log/model.ts'
import { removeKept } from '../../../stores/logSaved.ts'
import { REMOVE } from '../../../words/log-entry.ts'

interface Props {
  readonly id: string
  /** Null for one that cannot be read. */
  readonly entry: LogEntry | null
}

/** Deletes an entry after one question in place. */
export function Remove({ id, entry }: Props) {
  const [asking, ask] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking)
    return (
      <button type="button" class="link-button" onClick={() => ask(true)}>
        {REMOVE.start}
      </button>
    )
  return (
    <fieldset class="notice">
      <legend class="spoken">{REMOVE.ask}</legend>
      <p>{REMOVE.ask}</p>
      <div class="actions">
        <button type="button" class="button button-quiet" ref={keep} onClick={() => ask(false)}>
          {REMOVE.no}
        </button>
        <button type="button" class="button button-stop" onClick={() => removeKept(id, entry)}>
          {REMOVE.yes}
        </button>
      </div>
    </fieldset>
  )
}
