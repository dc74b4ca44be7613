import type { PlanWeek } from '../../domain/calendar/groupWeeks.ts'
import { foldWeeks } from '../../domain/calendar/groupWeeks.ts'
import type { CalendarDay } from '../../domain/calendar/model.ts'
import { totalSeconds } from '../../domain/session/model.ts'
import { addDays, type Day, weekdayOf } from '../../domain/shared/days.ts'
import { monthText, shortDate, shortWeekday } from '../../words/days.ts'
import { PLAN } from '../../words/plan.ts'
import { sessionWords } from '../../words/session.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'

interface Props {
  readonly weeks: readonly PlanWeek[]
  readonly today: Day
  readonly level: HeadingLevel
}

/** The weeks of a plan, all strips on one scale. Far weeks fold by month on screen and stand open in print. */
export function PlanWeeks({ weeks, today, level }: Props) {
  const scale = Math.max(
    1,
    ...weeks.flatMap((week) => week.days.map((day) => totalSeconds(day.segments ?? []))),
  )
  const { near, months } = foldWeeks(weeks)
  const row = (week: PlanWeek) => (
    <Week key={week.monday} week={week} today={today} level={level} scale={scale} />
  )
  return (
    <div class="weeks">
      {near.map(row)}
      {months.map((month) => (
        <details class="month" key={month[0]?.monday}>
          <summary>
            {monthText(addDays(month[0]?.monday ?? today, 3))}:{' '}
            {PLAN.weeks(month[0]?.number ?? 0, month.at(-1)?.number ?? 0).toLowerCase()}
          </summary>
          {month.map(row)}
        </details>
      ))}
    </div>
  )
}

interface WeekProps {
  readonly week: PlanWeek
  readonly today: Day
  readonly level: HeadingLevel
  readonly scale: number
}

function Week({ week, today, level, scale }: WeekProps) {
  const now = today >= week.monday && today <= addDays(week.monday, 6)
  const runs = week.runSeconds > 0
  const minutes = Math.round((runs ? week.runSeconds : week.totalSeconds) / 60)
  return (
    <section class={now ? 'week week-now' : 'week'}>
      <div class="week-head">
        <Heading level={level} class="week-name">
          {PLAN.week(week.number)}
        </Heading>
        {week.easier && <span class="pill">{PLAN.easierWeek}</span>}
      </div>
      <ul class="week-days">
        {week.days.map((day) => (
          <DayRow key={day.date} day={day} today={today} scale={scale} />
        ))}
      </ul>
      <p class="week-minutes">
        <strong>{minutes}</strong> <span>{runs ? PLAN.minutesUnit : PLAN.walkUnit}</span>
      </p>
    </section>
  )
}

interface DayRowProps {
  readonly day: CalendarDay
  readonly today: Day
  readonly scale: number
}

function DayRow({ day, today, scale }: DayRowProps) {
  const now = day.date === today
  return (
    <li class={now ? 'day day-today' : 'day'} data-date={day.date}>
      <span class="day-name">
        {shortWeekday(weekdayOf(day.date))} <time dateTime={day.date}>{shortDate(day.date)}</time>
        {now && <span class="pill pill-sun">{PLAN.today}</span>}
      </span>
      <span class="day-strip">
        {day.segments && <SessionStrip segments={day.segments} fullWidthSeconds={scale} decorative />}
      </span>
      <span class="day-words">{sessionWords(day)}</span>
    </li>
  )
}
