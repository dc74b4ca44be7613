import type { DayState } from '../domain/calendar/dayState.ts'
import type { Standing, Today } from '../domain/calendar/todayOf.ts'
import type { Day } from '../domain/shared/days.ts'
import { weekdayAndDate } from './days.ts'

/** "Wednesday 2 December · week 3 of about 10". */
export function dateLine({ date, week }: Pick<Today, 'date' | 'week'>): string {
  if (!week) return weekdayAndDate(date)
  const of = week.of && week.of >= week.number ? ` of about ${week.of}` : ''
  return `${weekdayAndDate(date)} · week ${week.number}${of}`
}

const STANDING_TITLES: Readonly<Record<Exclude<Standing, 'open' | 'prepare'>, string>> = {
  emergency: 'Get help now',
  refer: 'Stop running, and see a clinician',
  check: 'The checklist comes first',
  closed: 'No run today',
  early: 'Your plan has not begun',
  finished: 'You reached your goal',
}

const DAY_TITLES: Readonly<Record<DayState['what'], string>> = {
  run: 'Run day',
  walk: 'Walk day',
  strength: 'Strength day',
  cross: 'Cross-training day',
  rest: 'Rest day',
  missed: 'Rest day',
  moved: 'Rest day',
  skipped: 'Rest day',
  paused: 'Rest day',
}

const DONE_TITLES: Readonly<Partial<Record<DayState['what'], string>>> = {
  run: 'Your run is done',
  walk: 'Your walk is done',
  strength: 'Strength is done',
  cross: 'Cross-training is done',
}

/** What a day is called by. */
interface Titled extends Pick<Today, 'standing' | 'resting'> {
  readonly state: Pick<DayState, 'kind' | 'what'>
}

/** The day in two words. */
export function dayTitle({ standing, resting, state: { kind, what } }: Titled): string {
  if (standing !== 'open' && standing !== 'prepare') return STANDING_TITLES[standing]
  const done = kind === 'done' || kind === 'changed'
  return (done && DONE_TITLES[what]) || DAY_TITLES[resting ? 'rest' : what]
}

export const TODAY = {
  title: 'Today',
  description:
    'Your session for today, why it is that one, and what the plan does after it. Free, no account, on this device.',
  lead: 'Here stands one thing to do: your session of the day, and why it is that one.',
  gives: [
    { strong: 'Before', rest: ': a check of six taps that may only make the day easier' },
    { strong: 'During', rest: ': a timer that tells you when to run and when to walk' },
    { strong: 'After', rest: ': the next morning decides, and the plan says why' },
  ],
  makePlan: 'Make a plan first',
  asideLabel: 'This morning and this week',
  easy: 'easy, you can talk',
  why: 'Why this session?',
  whyDay: 'Why today?',
  toTimer: 'Start the timer',
  backToTimer: 'Back to the timer',
  log: 'Log this run',
  logWalk: 'Log a walk',
  move: 'Move it',
  notToday: 'Not today',
  next: 'Your next run',
  noNext: 'No run is planned at the moment.',
  week: 'This week',
  weekKey: 'Numbers are minutes of running.',
  toLog: 'All your entries',
  noted: 'Noted.',
  undo: 'Undo',
} as const

/** "34 minutes, 16 of them running · easy, you can talk". */
export function lengthText(totalSeconds: number, runSeconds: number): string {
  const [total, run] = [totalSeconds, runSeconds].map((seconds) => Math.round(seconds / 60))
  return `${total} minutes${runSeconds > 0 ? `, ${run} of them running` : ''} · ${TODAY.easy}`
}

/** Under a strip that begins and ends with a walk: what each part takes. */
export const partText = (kind: 'walk' | 'main', seconds: number): string =>
  `${kind === 'walk' ? 'walk' : 'run and walk'} ${Math.round(seconds / 60)}`

/** "today", "tomorrow", else the weekday and date. */
export function whenText(date: Day, today: Day, tomorrow: Day): string {
  if (date === today) return 'today'
  return date === tomorrow ? 'tomorrow' : weekdayAndDate(date)
}

/** A day without a run: what helps, and how to write it down. */
export const OTHER_DAY = {
  strength: {
    text: 'Strength work, 15 to 25 minutes.',
    log: 'Log strength',
  },
  walk: { text: 'A walk, as brisk as you like. It should not hurt.', log: 'Log a walk' },
  cross: { text: 'An easy ride, swim or walk, if you like.', log: 'Log cross-training' },
  rest: { text: 'Rest is part of the plan. An easy walk is fine, if you like.', log: 'Log a walk' },
} as const

/** What was done today, in a sentence. */
export const DONE_DAY = {
  done: 'Done as planned.',
  changed: 'Done, another way than planned.',
  more: 'Log something else',
  tomorrow: 'Tomorrow morning this page asks how it feels. That answer decides what comes next.',
} as const

export const SOMETHING_NEW = {
  title: 'Something new?',
  pain: 'Something new hurts',
  check: 'Go through the red flags again',
  checkWhy: 'Night pain, one sore spot on a bone, a swollen calf, or feeling unwell: do this first.',
} as const
