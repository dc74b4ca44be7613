import { type KeptEntry, removeEntry } from '../../stores/log.ts'
import { ENTRIES, rowDate, rowText } from '../../words/log.ts'

/** One entry in words, with the way to change it and to delete it. */
export function EntryRow({ entry }: { readonly entry: KeptEntry }) {
  const note = 'note' in entry ? entry.note : undefined
  return (
    <li class="entry-row">
      <span class="entry-date">{rowDate(entry)}</span>
      <span class="entry-words">
        {rowText(entry)}
        {note && <span class="entry-note soft small">{note}</span>}
      </span>
      <span class="entry-actions screen-only">
        <a
          href={`/log/entry/#edit=${encodeURIComponent(entry.id)}`}
          aria-label={ENTRIES.named(ENTRIES.edit, entry)}
        >
          {ENTRIES.edit}
        </a>
        <button
          type="button"
          class="link-button"
          aria-label={ENTRIES.named(ENTRIES.remove, entry)}
          onClick={() => removeEntry(entry.id)}
        >
          {ENTRIES.remove}
        </button>
      </span>
    </li>
  )
}
