import type { DamagedEntry } from '../../../stores/log.ts'
import { GONE } from '../../../words/log-entry.ts'
import { Remove } from './Remove.tsx'

/** An entry that is not there any more, or that cannot be read: it is kept, and can be deleted. */
export function Gone({ damaged }: { readonly damaged: DamagedEntry | null }) {
  return (
    <div class="flow narrow">
      <h1 tabIndex={-1}>{damaged ? GONE.damaged : GONE.gone}</h1>
      <p>{damaged ? GONE.damagedHow : GONE.goneHow}</p>
      {damaged && (
        <pre class="entry-raw">
          <code>{JSON.stringify(damaged.raw, null, 1)}</code>
        </pre>
      )}
      <p>
        <a class="button button-quiet" href="/log/">
          {GONE.toLog}
        </a>
      </p>
      {damaged && <Remove id={damaged.id} entry={null} />}
    </div>
  )
}
