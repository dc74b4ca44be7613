import type { DayState } from '../domain/calendar/dayState.ts'
import { minutes as minutesCount } from './counts.ts'
import { weekdayAndDate } from './days.ts'

/** Three words for a day that has been, and one for a day to come. */
export const DAY_WORDS: Readonly<Record<DayState['kind'], string>> = {
  done: 'Done',
  changed: 'Changed',
  rested: 'Rested',
  planned: 'To come',
}

export const DAY_KEY = Object.entries(DAY_WORDS).map(([kind, word]) => ({
  kind: kind as DayState['kind'],
  word,
}))

export const CALENDAR = {
  earlier: 'Earlier month',
  later: 'Later month',
  today: 'today',
  pain: (pain: number) => `pain ${pain}`,
  add: 'Add for this day',
  edit: 'Edit',
  nothing: 'Nothing is logged for this day.',
  close: 'Close this day',
  load: 'The bar of a day is as long as its running, pain is its number.',
} as const

const WHATS: Readonly<Record<DayState['kind'], Partial<Record<DayState['what'], string>>>> = {
  done: { run: 'as planned', strength: 'strength', walk: 'a walk', cross: 'cross-training' },
  changed: {
    run: 'a run, other than planned',
    walk: 'a walk instead',
    strength: 'strength instead',
    cross: 'cross-training instead',
  },
  rested: {
    missed: 'the run was left open',
    moved: 'the run was moved',
    skipped: 'left out',
    paused: 'in a pause',
  },
  planned: {
    run: 'a run',
    walk: 'a walk',
    strength: 'strength',
    cross: 'easy cross-training, if you like',
    rest: 'rest',
    moved: 'the run was moved',
    skipped: 'left out',
    paused: 'in a pause',
  },
}

/** "Done, as planned", "Rested". */
export function stateText({ kind, what }: DayState): string {
  const more = WHATS[kind][what]
  return more ? `${DAY_WORDS[kind]}: ${more}` : DAY_WORDS[kind]
}

/** What a day says to whoever cannot see it: "Thursday 26 November: done, 12 minutes of running, pain 2". */
export function dayText(state: DayState | null, date: DayState['date'], isToday: boolean): string {
  const name = `${weekdayAndDate(date)}${isToday ? `, ${CALENDAR.today}` : ''}`
  if (!state) return name
  const seconds = Math.round(state.runSeconds / 60)
  const facts = [
    stateText(state).toLowerCase(),
    state.runSeconds > 0 ? `${minutesCount(seconds)} of running` : '',
    state.worstPain === null ? '' : CALENDAR.pain(state.worstPain),
  ]
  return `${name}: ${facts.filter(Boolean).join(', ')}`
}
