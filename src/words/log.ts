import type { Milestone } from '../domain/log/milestones.ts'
import type { LogEntry } from '../domain/log/model.ts'
import type { PlacePain } from '../domain/log/painByPlace.ts'
import { LASTING_PAIN_DAYS } from '../domain/log/rules.ts'
import type { ShoeDistance } from '../domain/log/shoes.ts'
import type { Room } from '../domain/plan/room.ts'
import { CAP_WINDOW_DAYS } from '../domain/plan/rules.ts'
import type { Day } from '../domain/shared/days.ts'
import { weekdayOf } from '../domain/shared/days.ts'
import { days, minutes, times } from './counts.ts'
import { dateText, shortDate, shortWeekday } from './days.ts'
import { factsOf, KIND_NAMES, unitText } from './log-entry.ts'
import { placeText } from './places.ts'
import { durationText } from './session.ts'

/** The page of the log. */
export const LOG = {
  title: 'Your log',
  description:
    'Your runs, your pain and what the plan made of them: charts, a calendar and every entry, on this device.',
  lead: 'What you ran, how it felt, and what the plan made of it. It stays on this device.',
  add: 'Log a run',
  addOther: 'Log something else',
  report: 'Make a report for a clinician',
  emptyTitle: 'Nothing logged yet',
  empty:
    'Log your first run, or the last one you remember. From then on this page shows how your running and your pain go together.',
  emptyPlan: 'No plan yet? Make one first, and the log will follow it.',
  toPlan: 'Make a plan',
  goodTitle: 'What a log is good for',
  good: [
    'The plan reads it. After each run and each next morning it goes on, repeats, steps back or rests, and says why.',
    'You see what your leg puts up with: minutes and pain on one chart, by week or by run.',
    'A clinician sees in a minute what you would forget to tell.',
  ],
  chartsTitle: 'Running and pain',
  calendarTitle: 'Calendar',
  entriesTitle: 'All entries',
  milestonesTitle: 'Since you came back',
  shoesTitle: 'Your shoes',
} as const

/** What was just done to the log. */
export const UNDO = {
  removed: 'The entry was deleted.',
  changed: 'The entry was changed.',
  added: 'The entry was added.',
  undo: 'Undo',
  close: 'Close',
} as const

export const ENTRIES = {
  edit: 'Edit',
  remove: 'Delete',
  /** Said instead of "Edit" alone, so that each link has a name of its own. */
  named: (action: string, entry: LogEntry) => `${action}: ${KIND_NAMES[entry.kind]}, ${rowDate(entry)}`,
  month: (name: string, count: number) => `${name}: ${count === 1 ? '1 entry' : `${count} entries`}`,
} as const

/** "Sat 28 Nov" of an entry's first day. */
export const rowDate = (entry: LogEntry): string => {
  const day = 'date' in entry ? entry.date : entry.from
  return `${shortWeekday(weekdayOf(day))} ${shortDate(day)}`
}

/** An entry in a row: "Run: 8 min of running, pain 2 of 10, next morning 0". */
export function rowText(entry: LogEntry): string {
  const facts = [...factsOf(entry), entry.kind === 'run' ? morningText(entry.painNextMorning) : ''].filter(
    Boolean,
  )
  return facts.length > 0 ? `${KIND_NAMES[entry.kind]}: ${facts.join(', ')}` : KIND_NAMES[entry.kind]
}

const morningText = (pain: number | null): string =>
  pain === null
    ? 'next morning not answered'
    : pain === 0
      ? 'next morning without pain'
      : `next morning ${pain} of 10`

/** Entries that cannot be read. */
export const DAMAGED = {
  title: (count: number) => (count === 1 ? 'One entry cannot be read' : `${count} entries cannot be read`),
  what: 'What is stored stays as it is, the plan leaves it out, and everything else works. If you can tell which day it was, log that day again. Then delete what cannot be read.',
  open: 'Show what is stored',
  remove: 'Delete it',
} as const

/** Pain that goes on at one place. */
export const LASTING = {
  title: (place: PlacePain) => `Your runs have hurt here for two weeks: ${placeText(place.place)}`,
  what: ({ firstOn, lastOn, runs, worst }: PlacePain) =>
    `From ${shortDate(firstOn)} to ${shortDate(lastOn)} it hurt on ${times(runs)}, at worst ${worst} of 10, and no run was free of pain.`,
  todo: 'Show it to a clinician, even if the pain is mild. Your report tells them in a minute what you have here.',
  logVisit: 'I have been: log the visit',
  check: 'Answer the checklist first if anything is new',
  rule: `${LASTING_PAIN_DAYS} days is our rule. No study we know gives a number.`,
} as const

const WITHOUT_BREAK: Readonly<Record<number, string>> = {
  10: 'Ten minutes without a walk, for the first time.',
  20: 'Twenty minutes without a walk.',
  30: 'Thirty minutes without a walk. That is a run.',
}
const REACHED: Readonly<Record<Exclude<Milestone['kind'], 'without-break'>, string>> = {
  'whole-week': 'A whole week with every run as planned.',
  'calm-morning': 'A morning without pain, after one with.',
  hill: 'The first hill.',
}

export const milestoneText = (one: Milestone): string =>
  one.kind === 'without-break'
    ? (WITHOUT_BREAK[one.minutes] ?? `${minutes(one.minutes)} without a walk.`)
    : REACHED[one.kind]

/** "31.4 km in 12 runs, last on 3 Jan", and what the log does not know. */
export function shoeText(
  { metres, runs, unmeasured, lastOn }: ShoeDistance,
  units: 'km' | 'mi',
  metresIn: number,
): string {
  const worn = `${times(runs)}, last on ${shortDate(lastOn)}`
  if (unmeasured === runs) return `Distance not logged: ${worn}.`
  const distance = `${Math.round((metres / metresIn) * 10) / 10} ${unitText(units)}`
  return `${distance} in ${worn}.${unmeasured > 0 ? ` Without a distance: ${times(unmeasured)}.` : ''}`
}

/** For whoever feels great. */
export const MORE = {
  title: 'I feel great. Can I do more?',
  good: 'Good. Stay with the plan for now, because feeling great tells you about your breath first.',
  slower:
    'Your breath may feel ready before your legs are. We found no study that says how much tendons and bones lose in a break, so the plan gives them time.',
  guide: 'How long was your break?',
  room: ({ longestSeconds, capSeconds }: Room) =>
    `Your longest run of the last ${days(CAP_WINDOW_DAYS)} held ${durationText(longestSeconds)} of running. Your next may hold ${durationText(capSeconds)} at most.`,
  noRoom:
    'The plan compares each run with your longest of the last 30 days, and lets it grow a little from there.',
  cap: 'In a study of 5,205 runners, one run much longer than the longest of the last 30 days went with more injuries. Why this cap, and what it does not know:',
  faster: 'What moves you on faster is a clean run and a good next morning. The rule that counts them:',
  free: 'Walking has no cap here. Nor has an easy ride or swim, as long as it does not hurt.',
} as const

/** The goal, asked again. */
export const GOAL_AGAIN = {
  title: 'Is this still your goal?',
  note: 'How far have you come? (optional)',
  noteHint: 'In your own words. Only you read it.',
  keep: 'Yes, keep it',
  change: 'No, change it',
  thanks: 'Your goal is kept. We ask again in four weeks.',
  kept: (on: Day) => `You looked at it on ${dateText(on)}.`,
} as const
