import type { WeekDay } from '../domain/calendar/groupWeeks.ts'
import type { CalendarDay, Ends, Plan } from '../domain/calendar/model.ts'
import { type Answers, chosenIn, isUnseen } from '../domain/plan/answers.ts'
import type { SampleId } from '../domain/plan/samples.ts'
import type { Segment } from '../domain/session/model.ts'
import { type Day, daysBetween, WEEKDAYS, weekdayOf } from '../domain/shared/days.ts'
import { countText, dateText, listText, shortWeekday, WEEKDAY_NAMES } from './days.ts'
import { planLabel, typedDate } from './plan-labels.ts'
import { mainSetText, sessionText, sessionWords } from './session.ts'

/** "Your way back to 30 minutes". */
export const planTitle = (goalMinutes: number): string => `Your way back to ${goalMinutes} minutes`

const weeksFrom = (from: Day, day: Day): number => Math.max(1, Math.ceil((daysBetween(from, day) + 1) / 7))

/** The range of the end: never one date alone. */
export function endsText(ends: Ends, from: Day, when = ''): string {
  const [least, most] = [weeksFrom(from, ends.earliest), weeksFrom(from, ends.latest)]
  const range = least === most ? countText(most, 'week') : `${least} to ${most} weeks`
  return [
    `About ${range}${when}. Most likely you are there around ${dateText(ends.likely)}.`,
    `If every session goes well: ${dateText(ends.earliest)}.`,
    `If each is done twice: ${dateText(ends.latest)}.`,
  ].join(' ')
}

/** The chips on top of the plan, from the answers. */
export function chipTexts(answers: Answers): readonly string[] {
  const days = WEEKDAYS.filter((day) => chosenIn(answers.runDays).includes(day))
  const chips = [
    answers.stopped === 'named' ? planLabel('named', answers.named) : planLabel('stopped', answers.stopped),
    isUnseen(answers) ? planLabel('place', answers.place) : '',
    lastRunChip(answers),
    answers.walkMinutes ? `walks ${answers.walkMinutes.trim()} min` : '',
    days.length > 0 ? `runs ${days.map(shortWeekday).join(' ')}` : '',
  ]
  return chips.filter((chip) => chip !== '')
}

function lastRunChip(answers: Answers): string {
  if (answers.lastRunKnown === 'date') return `last run ${typedDate('lastRun', answers)}`
  return answers.lastRunCount ? `${answers.lastRunCount.trim()} ${answers.lastRunUnit} off` : ''
}

export const PLAN = {
  week: (number: number) => `Week ${number}`,
  weeks: (first: number, last: number) => (first === last ? `Week ${first}` : `Weeks ${first} to ${last}`),
  minutesUnit: 'min run',
  walkUnit: 'min walk',
  today: 'Today',
  halfStepNote: 'A half-step is the session that comes after it, cut short. Stop when its running is done.',
  easierWeek: 'Easier',
  whyStart: 'Why this start',
  first: 'Your next session',
  firstEase: 'Easy enough to talk in full sentences. Flat, even ground, near home.',
  outcomes: 'How it went, and what comes next',
  otherDays: 'On other days',
  otherDaysList: ['Optional: an easy walk, ride or swim.', 'At least one full rest day a week.'],
  otherDaysRule: 'R-19' as const,
  asideLabel: 'About this plan',
  firstToday: 'Your session today',
  firstOnPaper: 'The next session',
  know: 'What this plan knows',
  general:
    'A general plan, made by the rules it names. If a clinician told you otherwise, follow the clinician.',
  move: 'Move',
  bends: 'Change this plan',
  bendNames: {
    move: 'Move a run',
    pause: 'Pause',
    'what-if': 'What if?',
    limits: 'Limits from a clinician',
    table: 'Your own table',
  },
  take: 'Take it with you',
  print: 'Print the poster',
  startOver: 'Start over',
  request: 'For developers: the request behind this plan',
  changeAnswers: 'Change your answers',
} as const

/** The sessions of a week of the same kind: "2 days: 5 min run, 2 min walk × 4". */
export const sampleWeekText = (days: number, day: WeekDay): string =>
  `${countText(days, 'day')}: ${day.half ? sessionWords(day).toLowerCase() : sessionWords(day)}`

/** When strength work falls, as the calendar has it. */
export function strengthDaysText(calendar: readonly CalendarDay[]): string {
  const days = WEEKDAYS.filter((weekday) =>
    calendar.slice(0, 7).some((day) => day.kind === 'strength' && weekdayOf(day.date) === weekday),
  )
  if (days.length === 0) return 'Strength twice a week, 15 to 25 minutes, on days without a run.'
  return `Strength on ${listText(days.map((day) => WEEKDAY_NAMES[day]))}, 15 to 25 minutes.`
}

/** The samples of the page without script. */
export const SAMPLES = {
  overline: 'A sample plan',
  title: 'Two more sample plans',
  how: 'Made by the same rules as yours would be. Do the checklist first. Then take the plan that starts lower.',
  noScript:
    'The questions need JavaScript. Without it, use a sample below: print it, and write the next morning beside each run.',
  ladder: 'The ladder',
  ladderHow:
    'Every session has 5 minutes of walking before and after. Do each stage 2 or 3 times. Move on only after a good next morning.',
  weeks: 'Week by week',
  week: 'Week',
  strip: 'Session, true to time',
  session: 'Main part',
  stage: 'Stage',
  run: 'Running',
} as const

export const SAMPLE_TITLES: Readonly<Record<SampleId, string>> = {
  calf: 'Calf strain, 10 weeks off',
  break: 'Two years off, no injury',
  bone: 'Bone stress, clinician agreed',
}

export const sampleLengthText = (plan: Plan, from: Day): string =>
  plan.ends ? `${weeksFrom(from, plan.ends.earliest)} to ${weeksFrom(from, plan.ends.latest)} weeks` : ''

export const stageText = (segments: readonly Segment[]): string =>
  segments.some((segment) => segment.kind === 'run') ? mainSetText(segments) : sessionText(segments)
