import './entries.css'
import { useState } from 'preact/hooks'
import type { Day } from '../../domain/shared/days.ts'
import { grouped } from '../../domain/shared/grouped.ts'
import { dayOf, type KeptEntry } from '../../stores/log.ts'
import { monthText } from '../../words/days.ts'
import { ENTRIES, LOG } from '../../words/log.ts'
import { EntryRow } from './EntryRow.tsx'
import { firstOfMonth } from './month.ts'

/** All entries, newest first, folded by month. A month is filled when it is opened, so that years of log stay quick. */
export function EntryList({ entries }: { readonly entries: readonly KeptEntry[] }) {
  return (
    <section class="log-entries" aria-labelledby="entries">
      <h2 id="entries">{LOG.entriesTitle}</h2>
      {[...byMonth(entries)].map(([month, found], index) => (
        <Month key={month} month={month} entries={found} startsOpen={index === 0} />
      ))}
    </section>
  )
}

interface MonthProps {
  readonly month: Day
  readonly entries: readonly KeptEntry[]
  readonly startsOpen: boolean
}

function Month({ month, entries, startsOpen }: MonthProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details open={startsOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{ENTRIES.month(monthText(month), entries.length)}</summary>
      {isOpen && (
        <ul>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </details>
  )
}

/** Newest month first, and in it the newest entry. */
const byMonth = (entries: readonly KeptEntry[]) =>
  grouped(entries.toReversed(), (entry) => firstOfMonth(dayOf(entry)))
