import type { DayState } from '../domain/calendar/dayState.ts'
import { weekdayOf } from '../domain/shared/days.ts'
import { capital } from './capital.ts'
import { WEEKDAY_NAMES } from './days.ts'

/** The three words for a day that is over, and the one for a day to come. */
export const DAY_STATE_WORDS: Readonly<Record<DayState['kind'], string>> = {
  done: 'done',
  changed: 'changed',
  rested: 'rested',
  planned: 'planned',
}

/** The same as a list, for a key of the signs. */
export const DAY_KEY = Object.entries(DAY_STATE_WORDS).map(([kind, word]) => ({
  kind: kind as DayState['kind'],
  word,
}))

/** A run that the person put off. */
const AWAY = { moved: 'the run moved to another day', skipped: 'left out', paused: 'in a pause' }

const WHATS: Readonly<Record<DayState['kind'], Partial<Record<DayState['what'], string>>>> = {
  done: { run: 'a run as planned', strength: 'strength', walk: 'a walk', cross: 'cross-training' },
  changed: {
    run: 'a run, other than planned',
    walk: 'a walk instead',
    strength: 'strength instead',
    cross: 'cross-training instead',
  },
  rested: { ...AWAY, missed: 'no run logged' },
  planned: {
    ...AWAY,
    run: 'a run',
    walk: 'a walk',
    strength: 'strength',
    cross: 'easy cross-training, if you like',
    rest: 'rest',
  },
}

/** What was done, is planned, or why nothing was: "a walk instead". Empty for a day of rest. */
export const whatText = ({ kind, what }: DayState): string => WHATS[kind][what] ?? ''

/** "done: a run as planned", "rested". */
export const stateText = (state: DayState): string =>
  [DAY_STATE_WORDS[state.kind], whatText(state)].filter(Boolean).join(': ')

/** The same as a sentence: "Done: a run as planned." */
export const stateSentence = (state: DayState): string => `${capital(stateText(state))}.`

const SHORT: Readonly<Partial<Record<DayState['what'], string>>> = {
  walk: 'walk',
  strength: 'str.',
  cross: 'cross',
  moved: 'moved',
  paused: 'pause',
}

const minutesOf = ({ runSeconds }: DayState): number => Math.round(runSeconds / 60)

/** In a narrow cell: minutes of running, else one short word. */
export const shortDayText = (state: DayState): string =>
  state.what === 'run' ? String(minutesOf(state)) : (SHORT[state.what] ?? 'rest')

/** Read aloud: "Wednesday, planned: a run, 16 minutes". */
export function spokenDayText(state: DayState): string {
  const run = state.what === 'run' ? `, ${minutesOf(state)} minutes` : ''
  return `${WEEKDAY_NAMES[weekdayOf(state.date)]}, ${stateText(state)}${run}`
}
