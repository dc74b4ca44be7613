import type { ClimbDay } from '../course/climb.ts'
import type { Session } from '../course/model.ts'
import { totalSeconds } from '../session/model.ts'
import type { Because } from '../shared/because.ts'
import { type Day, dayFromNumber } from '../shared/days.ts'
import type { CalendarDay } from './model.ts'

/** The days of a climb as the calendar shows them. */
export const ladderDays = (days: readonly ClimbDay[]): readonly CalendarDay[] =>
  days.map((day) => {
    const date = dayFromNumber(day.day)
    return day.session ? runDay(date, day.session) : restDay(date, day.because)
  })

function runDay(date: Day, session: Session): CalendarDay {
  const { stage, segments, runSeconds, because } = session
  return {
    date,
    kind: runSeconds > 0 ? 'run' : 'walk',
    stage,
    segments,
    ...(session.half && { half: true }),
    ...(session.change && { change: session.change }),
    runSeconds,
    totalSeconds: totalSeconds(segments),
    because,
  }
}

export const restDay = (date: Day, reason: Because): CalendarDay => ({
  date,
  kind: 'rest',
  runSeconds: 0,
  totalSeconds: 0,
  because: [reason],
})
