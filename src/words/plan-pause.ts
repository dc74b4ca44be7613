import type { Pause, PauseFault, PauseField } from '../domain/log/readPause.ts'
import type { Day } from '../domain/shared/days.ts'
import { dateText } from './days.ts'

export const PAUSE = {
  title: 'Pause the plan',
  lead: 'No runs until the pause is over. How the plan goes on depends on how long it was, and on why.',
  why: 'Why?',
  from: 'First day without a run',
  until: 'Last day without a run',
  change: 'Change this pause',
  keep: 'Pause the plan',
  done: (until: Day) => `Your plan pauses until ${dateText(until)}.`,
  changed: 'The pause was changed.',
  removed: 'The pause was removed.',
  kept: 'Your pauses',
  ill: 'With a fever, a chesty cough, a stomach illness or aches all over, do not run. Wait until they have gone, then walk first.',
  pain: 'Pain at rest, at night or on one spot of a bone: answer the checklist again before the next run.',
  check: 'Go to the checklist',
} as const

export const PAUSE_WHYS: Readonly<Record<Pause['why'], string>> = {
  ill: 'I am ill',
  pain: 'Something hurts',
  holiday: 'A holiday',
  life: 'Life comes first',
}

const SHORT_WHYS: Readonly<Record<Pause['why'], string>> = {
  ill: 'illness',
  pain: 'pain',
  holiday: 'holiday',
  life: 'life',
}

export const pauseLine = ({ from, until, why }: Pause): string =>
  `${dateText(from)} to ${dateText(until)}, ${SHORT_WHYS[why]}`

const MISSING: Readonly<Record<PauseField, string>> = {
  why: 'Choose why the plan pauses.',
  from: 'Enter the first day without a run.',
  until: 'Enter the last day without a run.',
}

/** What to do about a fault of the form. */
export const pauseFaultText = ({ field, code }: PauseFault): string =>
  code === 'ends-first' ? 'The pause ends before it begins. Check both days.' : MISSING[field]
