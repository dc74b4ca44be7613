import type { METRES_IN } from '../domain/log/measures.ts'
import type { LogEntry } from '../domain/log/model.ts'
import type { EntryFault } from '../domain/log/readEntry.ts'
import { type Day, daysBetween } from '../domain/shared/days.ts'
import { minutes as minutesCount } from './counts.ts'
import { longDateText, weekdayAndDate } from './days.ts'
import { placeText } from './places.ts'
import { minutesText } from './session.ts'

export const ENTRY = {
  title: 'Log it',
  editTitle: 'Change an entry',
  description:
    'Log a run in 20 seconds: how much, how it felt, and where. The plan answers at once, and says why.',
  lead: 'It takes 20 seconds. Your plan answers at once.',
  what: 'What do you want to log?',
  noScript: 'The form needs JavaScript. Below is a sheet to print and fill in by hand.',
  when: 'When was it?',
  another: 'Earlier',
  date: 'Date',
  today: 'Today',
  yesterday: 'Yesterday',
  from: 'First day',
  to: 'Moved to',
  until: 'Last day',
  planHad: 'Your plan had this run',
  planNext: 'Your plan had no run that day. Its next one is this',
  loading: 'Reading your plan…',
  noPlan: 'You have no plan yet. What you log here is kept, and a plan reads it.',
  toPlan: 'Make a plan',
  toYourPlan: 'To your plan',
  beforePlan: 'This day lies before your plan. The run shows what you can do, and counts for no stage.',
  session: 'Which run was it?',
  planned: 'This one',
  outside: 'Another run, outside the plan',
  done: 'How much of it did you do?',
  whole: 'All of it',
  part: 'Part of it',
  none: 'Not at all',
  why: 'What came between?',
  whys: {
    ill: { label: 'I was ill', hint: 'Come back when it is gone.' },
    sore: { label: 'I was sore or in pain', hint: 'The plan comes back more gently.' },
    travel: { label: 'Travel', hint: '' },
    life: { label: 'Life', hint: '' },
  },
  minutes: 'Minutes of running',
  minutesHint: 'Without the walks. 10, 10.5 or 10:30 are all right.',
  minutesOf: (planned: string) => `The session had ${planned} of running. Leave out the walks.`,
  time: 'Minutes',
  pain: 'Worst pain during the run',
  painAny: 'Worst pain while you did it',
  painHint: 'No pain is an answer too.',
  signs: 'Did you notice any of these?',
  signsHint: 'Tick all that fit. None is an answer too.',
  effort: 'How hard was it? (optional)',
  evening: 'Pain that evening',
  eveningLater: 'Not yet, or I do not know',
  morning: 'Pain the next morning',
  morningLater: 'I do not know',
  more: 'More: minutes, distance, shoes, weather',
  moreShort: 'More: distance, shoes, weather',
  distance: 'Distance',
  surface: 'Ground',
  surfaceHint: 'Such as grass, trail, road, treadmill.',
  shoe: 'Shoes',
  weather: 'Weather',
  mood: 'How did you feel?',
  moods: ['Very low', 'Low', 'All right', 'Good', 'Very good'],
  note: 'Note',
  visitNote: 'What did they say? (optional)',
  visitHint: 'If they set you limits, add them to your plan too.',
  sorePlace: 'Does a place hurt that you want to show?',
  toPain: 'Something hurts',
  save: 'Save',
  saveChanges: 'Save the changes',
  draft: 'Not in your log yet. What you typed is kept until you save it.',
  discard: 'Forget what I typed',
  bringBack: 'Bring back what I typed',
} as const

/** What can be logged anew. */
export const KIND_WORDS = {
  run: 'Run',
  walk: 'Walk',
  strength: 'Strength',
  cross: 'Cross-training',
  rest: 'Rest day',
  visit: 'Clinician’s visit',
  pain: 'Something hurts',
} as const

export const REST = {
  kind: 'A rest day needs no entry. Rest is part of the plan, and nothing is missing when you log none.',
  due: 'Your plan had a run that day. Say why you left it out, so that the plan comes back gently.',
  notDue: 'Your plan had no run that day, so there is nothing to say about it.',
} as const

export const TWICE = {
  legend: 'You already logged a run that day.',
  change: 'Change the run I logged',
  another: 'This is another run',
} as const

export const REMOVE = {
  start: 'Delete this entry',
  ask: 'Delete this entry for ever? The plan follows at once.',
  yes: 'Yes, delete it',
  no: 'Keep it',
} as const

export const GONE = {
  gone: 'This entry is no longer in your log.',
  goneHow: 'It was deleted here or in another tab.',
  damaged: 'This entry cannot be read',
  damagedHow: 'It is kept as it is, and the plan leaves it out. Log the day again, then delete this one.',
  elsewhere: 'Its day can be changed here. Everything else is changed where it was made.',
  toLog: 'To your log',
} as const

export const SAVED = {
  added: 'It is in your log',
  changed: 'Your entry is changed',
  removed: 'The entry is deleted',
  undo: 'Undo',
  tomorrow: 'Tomorrow your plan asks how the morning was. That answer decides.',
  tomorrowToo: 'Tomorrow your plan asks how the morning was.',
  answerMorning: 'The morning after is still open. Your plan waits for it.',
  answer: 'What your plan answers',
  next: 'Next in your plan',
  nextSeen: 'Once a clinician has looked, your plan goes on with',
  nextOn: (day: Day, today: Day) => {
    const days = daysBetween(today, day)
    return days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : weekdayAndDate(day)
  },
  closed: 'Your plan holds no run now',
  toToday: 'To today',
  toLog: 'See your log',
  toPlan: 'See your plan',
  more: 'Log something else',
} as const

/** Every kind of entry there can be in a log. */
export const KIND_NAMES: Readonly<Record<LogEntry['kind'], string>> = {
  run: 'Run',
  walk: 'Walk',
  strength: 'Strength',
  cross: 'Cross-training',
  skip: 'A run left out',
  visit: 'Clinician’s visit',
  readiness: 'Readiness check',
  move: 'A run moved',
  pause: 'A pause',
}

/** One entry in a line: "Run, Saturday 28 November 2026: 8 min of running, pain 2 of 10, calf, left." */
export function entryText(entry: LogEntry): string {
  const day = longDateText('date' in entry ? entry.date : entry.from)
  const facts = factsOf(entry).filter(Boolean)
  return `${KIND_NAMES[entry.kind]}, ${day}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}.`
}

/** What an entry says, each fact on its own. */
export function factsOf(entry: LogEntry): readonly string[] {
  switch (entry.kind) {
    case 'run':
      return [
        `${minutesText(entry.runSeconds)} of running`,
        painText(entry.painDuring),
        entry.place ? placeText(entry.place).toLowerCase() : '',
      ]
    case 'walk':
    case 'strength':
    case 'cross':
      return [minutesCount(entry.minutes), painText(entry.painDuring)]
    case 'skip':
      return [ENTRY.whys[entry.why].label.toLowerCase().replace(/^i /, 'I ')]
    case 'move':
      return [`to ${weekdayAndDate(entry.to)}`]
    case 'pause':
      return [`until ${weekdayAndDate(entry.until)}`]
    default:
      return []
  }
}

function painText(pain: number | undefined): string {
  if (pain === undefined) return ''
  return pain === 0 ? 'no pain' : `pain ${pain} of 10`
}

const MISSING: Partial<Record<EntryFault['field'], string>> = {
  date: 'Choose the day, such as today.',
  until: 'Choose the day.',
  another: 'You already logged a run that day. Say whether this is another one.',
  session: 'Choose which run it was.',
  done: 'Choose how much of it you did.',
  why: 'Choose what came between.',
  minutes: 'Enter the minutes, such as 10.',
  pain: 'Choose a number from 0 to 10 for the pain. No pain is 0.',
  place: 'Choose where it hurts, or "I do not know".',
  bone: 'Choose yes, no or "I am not sure" for the sore spot.',
}

/** A fault as one plain sentence that says what to do. */
export function entryFaultText(fault: EntryFault): string {
  switch (fault.code) {
    case 'missing':
      return MISSING[fault.field] ?? 'Choose one.'
    case 'not-a-number':
      return `"${fault.typed}" is not a number we can read. Enter figures, such as 10 or 5.5.`
    case 'out-of-bounds':
      return `${fault.typed} cannot be right here. Enter a number from ${fault.least} to ${fault.most}.`
    case 'no-such-date':
      return `There is no date ${fault.typed}. Choose the day anew.`
    case 'in-the-future':
      return 'This day is still to come. Choose today or a day before, and log the rest when it is done.'
    case 'ends-first':
      return 'It ends before it begins. Check both days.'
  }
}

export const unitText = (unit: keyof typeof METRES_IN): string => (unit === 'km' ? 'km' : 'miles')
