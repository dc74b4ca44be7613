import type { DayState } from '../../domain/calendar/dayState.ts'
import type { Day } from '../../domain/shared/days.ts'
import { dayText } from '../../words/log-calendar.ts'
import { PainMark } from '../charts/PainMark.tsx'
import { DayMark } from './DayMark.tsx'

interface Props {
  readonly date: Day
  /** Null for a day of which nothing is known. */
  readonly state: DayState | null
  /** Its running beside the most of the month: 0 to 1. */
  readonly share: number
  readonly isToday: boolean
  /** Tab leads to this day of the month; the arrow keys to the others. */
  readonly reached: boolean
  readonly opened: boolean
  readonly onOpen: () => void
}

/** A day of the calendar: what became of it, its minutes and its pain. */
export function CalendarCell({ date, state, share, isToday, reached, opened, onOpen }: Props) {
  const minutes = Math.round((state?.runSeconds ?? 0) / 60)
  return (
    <button
      type="button"
      class={`calendar-day calendar-${state?.kind ?? 'unknown'}`}
      data-date={date}
      tabIndex={reached ? 0 : -1}
      aria-expanded={opened}
      aria-current={isToday ? 'date' : undefined}
      onClick={onOpen}
    >
      <span class="spoken">{dayText(state, date, isToday)}</span>
      <span class="calendar-number" aria-hidden="true">
        {Number(date.slice(-2))}
        {state && !isQuiet(state) && <DayMark kind={state.kind} />}
      </span>
      <span class="calendar-facts" aria-hidden="true">
        {minutes > 0 && <span>{minutes}′</span>}
        {(state?.worstPain ?? 0) > 0 && (
          <span class="calendar-pain">
            <svg viewBox="-5 -5 10 10" aria-hidden="true">
              <PainMark when="during" />
            </svg>
            {state?.worstPain}
          </span>
        )}
      </span>
      <svg class="calendar-load" aria-hidden="true">
        <rect width={`${Math.round(share * 100)}%`} height="100%" rx="2" />
      </svg>
    </button>
  )
}

/** A rest day to come needs no sign: most days are one. */
const isQuiet = ({ kind, what }: DayState): boolean => kind === 'planned' && what === 'rest'
