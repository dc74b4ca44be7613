import type { DayState } from '../../domain/calendar/dayState.ts'
import type { Today } from '../../domain/calendar/todayOf.ts'
import { weekdayOf } from '../../domain/shared/days.ts'
import { shortWeekday } from '../../words/days.ts'
import { KINDS, shortDayText, spokenDayText, TODAY } from '../../words/today.ts'

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
            <KindIcon kind={state.kind} />
            <span aria-hidden="true">{shortDayText(state)}</span>
          </li>
        ))}
      </ol>
      <p class="week-key small soft" aria-hidden="true">
        {KINDS.map(({ kind, word }) => (
          <span key={kind}>
            <KindIcon kind={kind} /> {word}
          </span>
        ))}
      </p>
      <p class="small soft">
        {TODAY.weekKey} <a href="/log/">{TODAY.toLog}</a>
      </p>
    </section>
  )
}

const PATHS: Readonly<Record<DayState['kind'], string>> = {
  done: 'M3 8.5l3.5 3.5L13 4.5',
  changed: 'M2 6h10l-3-3M14 10H4l3 3',
  rested: 'M4 8h8',
  planned: 'M8 4a4 4 0 100 8 4 4 0 000-8z',
}

/** The state of a day as a shape of its own, so that colour is not the only sign. */
const KindIcon = ({ kind }: { readonly kind: DayState['kind'] }) => (
  <svg class="kind-icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[kind]} />
  </svg>
)
