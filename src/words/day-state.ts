import type { DayState } from '../domain/calendar/dayState.ts'

/** The three words for a day that is over, and the one for a day to come. */
export const DAY_STATE_WORDS: Readonly<Record<DayState['kind'], string>> = {
  done: 'done',
  changed: 'changed',
  rested: 'rested',
  planned: 'planned',
}

/** A sign beside each word; the word says the same. */
export const DAY_STATE_SIGNS: Readonly<Record<DayState['kind'], string>> = {
  done: '✓',
  changed: '↻',
  rested: '–',
  planned: '',
}

/** What kind of rest it was, or what was done in place of a run. */
export const DAY_WHAT_WORDS: Readonly<Partial<Record<DayState['what'], string>>> = {
  missed: 'no run logged',
  moved: 'moved to another day',
  skipped: 'left out',
  paused: 'in a pause',
  walk: 'a walk instead',
  strength: 'strength instead',
  cross: 'other training instead',
}
