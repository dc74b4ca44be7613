import type { DayState } from '../domain/calendar/dayState.ts'
import { minutes as minutesCount } from './counts.ts'
import { stateText } from './day-state.ts'
import { weekdayAndDate } from './days.ts'

export const CALENDAR = {
  earlier: 'Earlier month',
  later: 'Later month',
  today: 'today',
  pain: (pain: number) => `pain ${pain}`,
  add: 'Add for this day',
  nothing: 'Nothing is logged for this day.',
  close: 'Close this day',
  load: 'The bar of a day is as long as its running, pain is its number.',
} as const

/** What a day says to whoever cannot see it: "Monday 4 January, done: a run as planned, 12 minutes of running". */
export function dayText(state: DayState | null, date: DayState['date'], isToday: boolean): string {
  const name = `${weekdayAndDate(date)}${isToday ? `, ${CALENDAR.today}` : ''}`
  if (!state) return name
  const seconds = Math.round(state.runSeconds / 60)
  const facts = [
    stateText(state),
    state.runSeconds > 0 ? `${minutesCount(seconds)} of running` : '',
    state.worstPain === null ? '' : CALENDAR.pain(state.worstPain),
  ]
  return `${name}, ${facts.filter(Boolean).join(', ')}`
}
