import { type DamagedEntry, removeEntry } from '../../stores/log.ts'
import { DAMAGED } from '../../words/log.ts'

/** Entries that cannot be read: kept, shown as they are stored, and removed only by hand. */
export function DamagedEntries({ damaged }: { readonly damaged: readonly DamagedEntry[] }) {
  return (
    <section class="notice log-damaged">
      <h2>{DAMAGED.title(damaged.length)}</h2>
      <p>{DAMAGED.what}</p>
      <ul class="screen-only">
        {damaged.map(({ id, raw }) => (
          <li key={id}>
            <details>
              <summary>
                {DAMAGED.open} <span class="spoken">{id}</span>
              </summary>
              <pre>
                <code>{JSON.stringify(raw, null, 1)}</code>
              </pre>
            </details>
            <button type="button" class="link-button" onClick={() => removeEntry(id)}>
              {DAMAGED.remove} <span class="spoken">{id}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
