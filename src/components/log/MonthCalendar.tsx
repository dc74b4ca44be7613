import './calendar.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type DayState, dayStates, type Lived } from '../../domain/calendar/dayState.ts'
import { addDays, type Day, WEEKDAYS } from '../../domain/shared/days.ts'
import { dayOf, type KeptEntry } from '../../stores/log.ts'
import { monthText, shortWeekday, WEEKDAY_NAMES } from '../../words/days.ts'
import { LOG } from '../../words/log.ts'
import { CALENDAR } from '../../words/log-calendar.ts'
import { CalendarCell } from './CalendarCell.tsx'
import { DayKey } from './DayMark.tsx'
import { firstOfMonth, monthBefore, nextMonth, weeksOfMonth } from './month.ts'
import { OpenDay } from './OpenDay.tsx'

interface Props {
  readonly lived: Lived
  readonly log: readonly KeptEntry[]
  readonly today: Day
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A month in weeks from Monday, each day with what has become of it. Arrow keys go from day to day. */
export function MonthCalendar({ lived, log, today }: Props) {
  const [at, goTo] = useState<Day>(today)
  const [opened, open] = useState<Day | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const byKeys = useRef(false)
  const month = firstOfMonth(at)
  const states = statesIn(lived, log, month)
  const most = Math.max(1, ...[...states.values()].map(({ runSeconds }) => runSeconds))
  const focusDay = () => box.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus()

  useEffect(() => {
    if (byKeys.current) focusDay()
    byKeys.current = false
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    byKeys.current = true
    goTo(addDays(at, step))
  }
  function turn(to: Day) {
    goTo(to)
    open(null)
  }
  return (
    <section class="card log-calendar" ref={box}>
      <h2>{LOG.calendarTitle}</h2>
      <div class="calendar-turn screen-only">
        <button type="button" class="button button-quiet" onClick={() => turn(monthBefore(month))}>
          <span aria-hidden="true">←</span> <span class="spoken">{CALENDAR.earlier}</span>
        </button>
        <span aria-live="polite">
          <b key={month}>{monthText(month)}</b>
        </span>
        <button type="button" class="button button-quiet" onClick={() => turn(nextMonth(month))}>
          <span class="spoken">{CALENDAR.later}</span> <span aria-hidden="true">→</span>
        </button>
      </div>
      <table class="calendar" onKeyDown={onKeyDown}>
        <caption class="spoken">{monthText(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={WEEKDAY_NAMES[weekday]}>{shortWeekday(weekday)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, index) => (
                <td key={date ?? WEEKDAYS[index]}>
                  {date && (
                    <CalendarCell
                      date={date}
                      state={states.get(date) ?? null}
                      share={(states.get(date)?.runSeconds ?? 0) / most}
                      isToday={date === today}
                      reached={date === at}
                      opened={date === opened}
                      onOpen={() => {
                        goTo(date)
                        open(date === opened ? null : date)
                      }}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="calendar-key small soft">
        <DayKey />
        <span>{CALENDAR.load}</span>
      </p>
      {opened && (
        <OpenDay
          key={opened}
          date={opened}
          today={today}
          state={states.get(opened) ?? null}
          planned={lived.calendar.find(({ date }) => date === opened)}
          entries={log.filter((entry) => dayOf(entry) === opened)}
          onClose={() => {
            open(null)
            focusDay()
          }}
        />
      )}
    </section>
  )
}

/** Days before the first entry and after the last planned one have no state: nothing is known of them. */
function statesIn(lived: Lived, log: readonly KeptEntry[], month: Day): ReadonlyMap<Day, DayState> {
  const first = log[0] ? dayOf(log[0]) : lived.request.today
  const last = lived.calendar.at(-1)?.date ?? lived.request.today
  const end = addDays(nextMonth(month), -1)
  const states = dayStates(lived, first > month ? first : month, last < end ? last : end)
  return new Map(states.map((state) => [state.date, state] as const))
}
