import type { MoveChoice } from '../domain/calendar/moveChoices.ts'
import { type Day, weekdayOf } from '../domain/shared/days.ts'
import { listText, shortDate, shortWeekday, weekdayAndDate } from './days.ts'
import { reasonText } from './reasons.ts'

export const MOVE = {
  title: 'Move a run',
  lead: 'Your plan says which days are open, and why the others are not. A moved run is never made longer.',
  which: 'Which run?',
  where: 'To which day?',
  drag: 'Choose a day, or drag the run to it.',
  own: 'The run is here now.',
  here: 'Move it here',
  taken: 'Another run is here.',
  ended: 'Your plan has reached its goal by then.',
  looking: 'One moment…',
  none: 'There is no run to move this week or next.',
  keep: 'Move the run',
  done: (from: Day, to: Day) => `Moved from ${weekdayAndDate(from)} to ${weekdayAndDate(to)}.`,
  kept: 'Runs you moved',
  keptLine: (from: Day, to: Day) => `From ${weekdayAndDate(from)} to ${weekdayAndDate(to)}`,
  removed: 'The run is back on its own day.',
} as const

/** Why a day is open or shut to the run, and what else would follow. */
export function choiceText(choice: MoveChoice): string {
  if (choice.kind === 'closed') return reasonText(choice.because)
  if (choice.kind !== 'open') return MOVE[choice.kind]
  return [
    choice.drops.length > 0 && `Then no run on ${listText(choice.drops.map(dayText))}.`,
    choice.adds.length > 0 && `Then a run on ${listText(choice.adds.map(dayText))}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const dayText = (day: Day): string => `${shortWeekday(weekdayOf(day))} ${shortDate(day)}`
