import type { Today } from '../../domain/calendar/todayOf.ts'
import { weekdayOf } from '../../domain/shared/days.ts'
import { shortDayText, spokenDayText } from '../../words/day-state.ts'
import { shortWeekday } from '../../words/days.ts'
import { TODAY } from '../../words/today.ts'
import { DayKey, DayMark } from '../log/DayMark.tsx'

/** The week from Monday to Sunday in seven cells, today ringed. */
export function WeekCard({ today }: { readonly today: Today }) {
  return (
    <section class="card">
      <h2>{TODAY.week}</h2>
      <ol class="week-cells">
        {today.days.map((state) => (
          <li
            key={state.date}
            class={`week-cell week-cell-${state.kind}${state.date === today.date ? ' week-cell-today' : ''}`}
            aria-current={state.date === today.date ? 'date' : undefined}
          >
            <span class="spoken">{spokenDayText(state)}</span>
            <span aria-hidden="true">{shortWeekday(weekdayOf(state.date))}</span>
            <DayMark kind={state.kind} />
            <span aria-hidden="true">{shortDayText(state)}</span>
          </li>
        ))}
      </ol>
      <p class="week-key small soft" aria-hidden="true">
        <DayKey />
      </p>
      <p class="small soft">
        {TODAY.weekKey} <a href="/log/">{TODAY.toLog}</a>
      </p>
    </section>
  )
}
