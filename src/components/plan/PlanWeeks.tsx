import type { ComponentChildren } from 'preact'
import type { PlanWeek, WeekDay } from '../../domain/calendar/groupWeeks.ts'
import { foldWeeks } from '../../domain/calendar/groupWeeks.ts'
import { totalSeconds } from '../../domain/session/model.ts'
import { addDays, type Day, weekdayOf } from '../../domain/shared/days.ts'
import { monthText, shortDate, shortWeekday, weekdayAndDate } from '../../words/days.ts'
import { PLAN } from '../../words/plan.ts'
import { sessionWords } from '../../words/session.ts'
import { SessionStrip } from '../session/SessionStrip.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'

interface Props extends RowProps {
  readonly weeks: readonly PlanWeek[]
  readonly level: HeadingLevel
  /** Of the strips, where weeks above or below share it. */
  readonly scale?: number
}

/** What the row of a day is handed, whatever its week. */
interface RowProps {
  readonly today: Day
  /** The last day whose run can be moved; without it none can. */
  readonly movable?: Day | undefined
  /** What is said of a day that is over, in place of its session: two cells of its row. */
  readonly lived?: (day: WeekDay) => ComponentChildren
}

/** The weeks of a plan, all strips on one scale. Far weeks fold by month on screen and stand open in print. */
export function PlanWeeks({ weeks, level, scale = scaleOf(weeks), ...rows }: Props) {
  const { near, months } = foldWeeks(weeks)
  const row = (week: PlanWeek) => <Week key={week.monday} week={week} level={level} scale={scale} {...rows} />
  return (
    <div class="weeks">
      {near.map(row)}
      {months.map((month) => (
        <details class="month" key={month[0]?.monday}>
          <summary>
            {monthText(addDays(month[0]?.monday ?? rows.today, 3))}:{' '}
            {PLAN.weeks(month[0]?.number ?? 0, month.at(-1)?.number ?? 0).toLowerCase()}
          </summary>
          {month.map(row)}
        </details>
      ))}
    </div>
  )
}

/** Seconds of the longest session. */
export const scaleOf = (weeks: readonly PlanWeek[]): number =>
  Math.max(1, ...weeks.flatMap((week) => week.days.map((day) => totalSeconds(day.segments ?? []))))

interface WeekProps extends RowProps {
  readonly week: PlanWeek
  readonly level: HeadingLevel
  readonly scale: number
}

export function Week({ week, level, ...rows }: WeekProps) {
  const now = rows.today >= week.monday && rows.today <= addDays(week.monday, 6)
  const runs = week.runSeconds > 0 || week.totalSeconds === 0
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
          <DayRow key={day.date} day={day} {...rows} />
        ))}
      </ul>
      <p class="week-minutes">
        <strong>{minutes}</strong> <span>{runs ? PLAN.minutesUnit : PLAN.walkUnit}</span>
      </p>
    </section>
  )
}

interface DayRowProps extends RowProps {
  readonly day: WeekDay
  readonly scale: number
}

function DayRow({ day, today, scale, movable, lived }: DayRowProps) {
  const { date, kind, segments } = day
  const now = date === today
  return (
    <li class={now ? 'day day-today' : 'day'} data-date={date}>
      <span class="day-name">
        {shortWeekday(weekdayOf(date))} <time dateTime={date}>{shortDate(date)}</time>
        {now && <span class="pill pill-sun">{PLAN.today}</span>}
      </span>
      <span class="day-strip">
        {segments && <SessionStrip segments={segments} fullWidthSeconds={scale} decorative />}
      </span>
      {day.lived ? lived?.(day) : <span class="day-words">{sessionWords(day)}</span>}
      {movable && kind === 'run' && !day.lived && date <= movable && (
        <a class="day-move screen-only" href={`#move=${date}`}>
          {PLAN.move} <span class="spoken">{weekdayAndDate(date)}</span>
        </a>
      )}
    </li>
  )
}
