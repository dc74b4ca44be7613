import type { Today } from '../../domain/calendar/todayOf.ts'
import { addDays } from '../../domain/shared/days.ts'
import { sessionWords } from '../../words/session.ts'
import { TODAY, whenText } from '../../words/today.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'

/** When the next run is, and what it holds. */
export function NextRun({ today: { next, date } }: { readonly today: Pick<Today, 'next' | 'date'> }) {
  if (!next?.segments) return <p class="soft">{TODAY.noNext}</p>
  return (
    <div class="today-next">
      <p>
        {TODAY.next}: <strong>{whenText(next.date, date, addDays(date, 1))}</strong>
      </p>
      <SessionStrip segments={next.segments} decorative />
      <p>{sessionWords(next)}</p>
    </div>
  )
}
