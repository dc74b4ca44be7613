import { useEffect, useRef } from 'preact/hooks'
import type { DayState } from '../../domain/calendar/dayState.ts'
import type { CalendarDay } from '../../domain/calendar/model.ts'
import type { Day } from '../../domain/shared/days.ts'
import type { KeptEntry } from '../../stores/log.ts'
import { stateSentence } from '../../words/day-state.ts'
import { longDateText } from '../../words/days.ts'
import { CALENDAR } from '../../words/log-calendar.ts'
import { sessionWords } from '../../words/session.ts'
import { EntryRow } from './EntryRow.tsx'

interface Props {
  readonly date: Day
  readonly today: Day
  readonly state: DayState | null
  /** What the plan has for it, from today on. */
  readonly planned: CalendarDay | undefined
  readonly entries: readonly KeptEntry[]
  readonly onClose: () => void
}

/** A day of the calendar with all that was logged for it. It takes the focus when it opens. */
export function OpenDay({ date, today, state, planned, entries, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="open-day" aria-labelledby="open-day">
      <h3 id="open-day" tabIndex={-1} ref={heading}>
        {longDateText(date)}
      </h3>
      {state && <p>{stateSentence(state)}</p>}
      {planned?.segments && state?.kind === 'planned' && <p>{sessionWords(planned)}</p>}
      {entries.length > 0 ? (
        <ul>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : (
        date <= today && <p class="soft">{CALENDAR.nothing}</p>
      )}
      <p class="log-links">
        {date <= today && (
          <a class="button button-quiet" href={`/log/entry/#run&date=${date}`}>
            {CALENDAR.add}
          </a>
        )}
        <button type="button" class="link-button" onClick={onClose}>
          {CALENDAR.close}
        </button>
      </p>
    </section>
  )
}
