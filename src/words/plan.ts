import type { CalendarDay, Ends, Plan } from '../domain/calendar/model.ts'
import { type Answers, chosenIn, type FieldId } from '../domain/plan/answers.ts'
import type { AnswerFault } from '../domain/plan/findFaults.ts'
import type { GateOutcome } from '../domain/plan/model.ts'
import type { AskedQuestion } from '../domain/plan/questions.ts'
import { type DateName, readDate } from '../domain/plan/readAnswer.ts'
import type { SampleId } from '../domain/plan/samples.ts'
import type { Segment } from '../domain/session/model.ts'
import { type Day, daysBetween, parseDay, WEEKDAYS, weekdayOf } from '../domain/shared/days.ts'
import { EMERGENCY_WORDS } from './checklist.ts'
import { countText, dateText, listText, shortWeekday, WEEKDAY_NAMES, weekdayAndDate } from './days.ts'
import { CHOICE_WORDS, type ChoiceWords, FIELD_LABELS } from './plan-questions.ts'
import { mainSetText, minutesText, sessionText } from './session.ts'

/** "number of minutes" and the like: what a typed number stands for. */
const NUMBER_NAMES: Partial<Record<FieldId, string>> = {
  weeksSinceBirth: 'weeks since the birth',
  walkMinutes: 'minutes of walking',
  age: 'your age',
  longestRun: 'minutes of running',
  goalMinutes: 'minutes to reach',
  limitMinutes: 'most minutes of running',
  limitDays: 'most run days a week',
  lastRunCount: 'how long ago it was',
}

const MISSING: Partial<Record<FieldId, string>> = {
  stopped: 'Choose what stopped you.',
  named: 'Choose what the clinician called it.',
  boneSite: 'Choose the bone, or "I do not know".',
  place: 'Choose where it hurts, or "I do not know".',
  feel: 'Choose all that fit, "None of these" or "I do not know".',
  cleared: 'Choose whether a clinician has agreed.',
  clearedDay: 'Enter the date they agreed, such as 27 3 2026.',
  side: 'Choose the side that is hurt.',
  lastRunKnown: 'Choose how you would like to say it.',
  lastRunDay: 'Enter the date of your last run, such as 27 3 2026.',
  lastRunUnit: 'Choose days, weeks, months or years.',
  ranThirty: 'Choose yes, no or "I do not know".',
  walkPain: 'Choose a number from 0 to 10.',
  walksRegularly: 'Choose yes, no or "I do not know".',
  jog: 'Choose what happened when you jogged on the spot.',
  stance: 'Choose what happened when you stood on one leg.',
  squats: 'Choose what happened with the squats.',
  hops: 'Choose what happened with the hops.',
  morningBase: 'Choose a number from 0 to 10.',
  otherInjury: 'Choose yes, no or "I do not know".',
  startChoice: 'Choose the first day you could run.',
  startDay: 'Enter the first day you could run, such as 27 3 2026.',
  limitMinutes: 'Enter the most minutes or the most days, or choose No.',
  limitFromDay: 'Enter the day the limit begins, such as 27 3 2026.',
  limitUntilDay: 'Enter the last day of the limit, such as 27 3 2026.',
}

/** A fault as one plain sentence that says what to do. */
export function faultSentence(fault: AnswerFault): string {
  const name = NUMBER_NAMES[fault.field] ?? 'a number'
  switch (fault.code) {
    case 'missing':
      return MISSING[fault.field] ?? `Enter ${name} as a number, such as 10.`
    case 'not-a-number':
      return `"${fault.typed}" is not a whole number. Enter ${name} in figures, such as 30.`
    case 'out-of-bounds':
      if (fault.field === 'goalMinutes')
        return `This first version plans up to ${fault.most} minutes. Enter ${fault.least} to ${fault.most}.`
      return fault.field === 'lastRunCount'
        ? `${fault.typed} is too long ago. Enter up to ${fault.most} years.`
        : `${fault.typed} cannot be right here. Enter ${name} from ${fault.least} to ${fault.most}.`
    case 'incomplete-date':
      return 'Enter a day, a month and a year, such as 27 3 2026.'
    case 'no-such-date':
      return `There is no date ${fault.typed}. Enter a day, a month and a year in figures.`
    case 'in-the-future':
      return 'This date is still to come. Enter today or a day before.'
    case 'in-the-past':
      return 'This day has passed. Choose today or a later day.'
    case 'too-few-days':
      return 'Choose at least 2 days.'
    case 'too-many-days':
      return 'Choose 4 days at most, so that your legs can rest.'
    case 'ends-first':
      return 'The limit ends before it begins. Check both dates.'
    case 'days-too-close': {
      const pair = listText(fault.instead.map((day) => WEEKDAY_NAMES[day]))
      return `These days lie too close together. Leave ${countText(fault.rest, 'day')} between, such as ${pair}.`
    }
  }
}

/** The page of the questions around the questions. */
export const BUILDER = {
  title: 'Build your plan',
  lead: 'It takes about 4 minutes, after a checklist of about 3.',
  gives: [
    { strong: 'Starts where you are', rest: ', on the days you have' },
    { strong: 'Says why', rest: ' at every step, with the rule and its sources' },
    { strong: 'Stays on this device', rest: ', with no account' },
  ],
  description:
    'A run-walk plan that starts where you are, on the days you have, and says why. Free, no account.',
  checkFirst: 'First, the red-flag checklist',
  checkFirstWhy: 'About 3 minutes. It shows whether something needs a clinician before you run.',
  checkKept: 'Your answers here are kept. Come back to them after the checklist.',
  checkStale: 'A checklist holds for less than 28 days. Things change, so please do it again.',
  toCheck: 'Do the checklist',
  start: 'Start the questions',
  goOn: 'Go on where you stopped',
  checked: (day: Day) => `Checklist done on ${dateText(day)}.`,
  back: 'Back',
  continue: 'Continue',
  why: 'Why we ask: ',
  review: 'Check your answers',
  reviewLead: 'Is this right? You can change each answer.',
  notGiven: 'Not provided',
  change: 'Change',
  showPlan: 'Show my plan',
  showResult: 'Show what this means',
  leave: 'Back to my plan',
  errorTitle: 'Error: ',
} as const

/** One answer as the list of answers says it; empty when nothing was given. */
export function answerText(question: AskedQuestion, answers: Answers): string {
  const text = SPECIAL[question.id]?.(answers)
  if (text !== undefined) return text
  const field = question.fields[0] as FieldId
  const typed = answers[field] ?? ''
  const label = choiceLabel(field, typed)
  const unit = field in FIELD_LABELS ? FIELD_LABELS[field as keyof typeof FIELD_LABELS].unit : ''
  return label || (unit && typed ? `${typed} ${unit}` : typed)
}

const SPECIAL: Partial<Record<AskedQuestion['id'], (answers: Answers) => string>> = {
  feel: (answers) =>
    chosenIn(answers.feel)
      .map((feel) => choiceLabel('feel', feel))
      .join('; '),
  cleared: (answers) =>
    answers.cleared === 'yes'
      ? `Yes, on ${typedDate('cleared', answers)}`
      : choiceLabel('cleared', answers.cleared),
  lastRun: (answers) => {
    if (answers.lastRunKnown === 'date') return typedDate('lastRun', answers)
    return answers.lastRunCount ? `${answers.lastRunCount} ${answers.lastRunUnit ?? ''} ago` : ''
  },
  walkPain: (answers) => painText(answers.walkPain),
  morningBase: (answers) => painText(answers.morningBase),
  impact: (answers) => {
    const done = (['jog', 'stance', 'squats', 'hops'] as const).filter((field) => answers[field] === 'done')
    return `${done.length} of 4 done within the limit`
  },
  runDays: (answers) =>
    listText(
      WEEKDAYS.filter((day) => chosenIn(answers.runDays).includes(day)).map((day) => WEEKDAY_NAMES[day]),
    ),
  startOn: (answers) => {
    const chosen = parseDay(answers.startChoice ?? '')
    return chosen ? weekdayAndDate(chosen) : typedDate('start', answers)
  },
  goal: (answers) =>
    [answers.goalWords, choiceLabel('goalMeasure', answers.goalMeasure), answers.goalReason]
      .filter(Boolean)
      .join('; '),
  goalMinutes: (answers) => `${answers.goalMinutes?.trim() || 30} minutes`,
  limits: limitText,
}

function limitText(answers: Answers): string {
  if (answers.limited !== 'yes') return answers.limited ? 'None' : ''
  const most = [
    answers.limitMinutes && `at most ${answers.limitMinutes} minutes of running`,
    answers.limitDays && `at most ${answers.limitDays} run days a week`,
  ].filter(Boolean)
  return `${most.join(', ')}, ${typedDate('limitFrom', answers)} to ${typedDate('limitUntil', answers)}`
}

const painText = (typed: string | undefined): string => (typed ? `${typed} of 10` : '')

function typedDate(name: DateName, answers: Answers): string {
  const reading = readDate(answers, name)
  return reading.ok ? dateText(reading.value) : ''
}

export function choiceLabel(field: FieldId, value: string | undefined): string {
  const choices: readonly { value: string; label: string }[] =
    field in CHOICE_WORDS ? CHOICE_WORDS[field as keyof typeof CHOICE_WORDS] : []
  return choices.find((choice) => choice.value === value)?.label ?? ''
}

/** The first possible day: the near ones by name, any other by date. A day chosen earlier stays in the list. */
export function startChoices(
  near: readonly [Day, Day, Day],
  chosen: string | undefined,
): readonly ChoiceWords[] {
  const names = ['Today', 'Tomorrow', 'In a week']
  const choices = near.map((day, index) => ({
    value: day,
    label: `${names[index]}, ${weekdayAndDate(day)}`,
  }))
  const before = parseDay(chosen ?? '')
  const kept = before && !near.includes(before) ? [{ value: before, label: weekdayAndDate(before) }] : []
  return [...kept, ...choices, { value: 'other', label: 'Another day' }]
}

/** "Your way back to 30 minutes". */
export const planTitle = (goalMinutes: number): string => `Your way back to ${goalMinutes} minutes`

const weeksFrom = (from: Day, day: Day): number => Math.max(1, Math.ceil((daysBetween(from, day) + 1) / 7))

/** The range of the end: never one date alone. */
export function endsText(ends: Ends, from: Day): string {
  const [least, most] = [weeksFrom(from, ends.earliest), weeksFrom(from, ends.latest)]
  const range = least === most ? countText(most, 'week') : `${least} to ${most} weeks`
  return [
    `About ${range}. Most likely you are there around ${dateText(ends.likely)}.`,
    `If every session goes well: ${dateText(ends.earliest)}.`,
    `If each is done twice: ${dateText(ends.latest)}.`,
  ].join(' ')
}

/** The chips on top of the plan, from the answers. */
export function chipTexts(answers: Answers): readonly string[] {
  const days = WEEKDAYS.filter((day) => chosenIn(answers.runDays).includes(day))
  const chips = [
    choiceLabel('stopped', answers.stopped === 'named' ? undefined : answers.stopped),
    choiceLabel('named', answers.named),
    answers.stopped === 'unnamed' || answers.named === 'other' ? choiceLabel('place', answers.place) : '',
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

/** The heading of the page when there is no plan now. What to do stands in the checklist's own cards. */
export const GATE_TITLES: Readonly<Record<Exclude<GateOutcome, 'open' | 'prepare'>, string>> = {
  emergency: EMERGENCY_WORDS.heading,
  'same-day': 'Medical care first, then your plan',
  'see-clinician': 'A clinician first, then your plan',
  postpone: 'Your plan waits for now',
}

/** Said where no clinician has seen the pain and none of our rules is careful enough for it. */
export const UNSEEN_REASONS = [
  'Nobody has looked at this pain yet.',
  'For this place, or this kind of pain, none of our rules is careful enough without that.',
  'This is no diagnosis. When a clinician has named it, choose that name here.',
] as const

export const unseenNote = (rulesName: string): string =>
  `Nobody has named your injury, so we use the rules for ${rulesName}. That is our rule, not a diagnosis.`

/** Plain names of the rules that an unnamed injury borrows. */
export const BORROWED_NAMES: Readonly<Record<string, string>> = {
  'calf-strain': 'the calf',
  'hamstring-strain': 'thigh muscles',
  patellofemoral: 'the kneecap',
  itb: 'the outer knee',
  'ankle-sprain': 'the ankle',
  gluteal: 'the outer hip',
  achilles: 'the Achilles tendon',
  'plantar-heel': 'the heel',
}

export const PLAN = {
  week: (number: number) => `Week ${number}`,
  weeks: (first: number, last: number) => (first === last ? `Week ${first}` : `Weeks ${first} to ${last}`),
  minutesUnit: 'min run',
  walkUnit: 'min walk',
  today: 'Today',
  walk: (minutes: number) => `Brisk walk ${minutes} min`,
  halfStep: (minutes: string) => `Half-step: ${minutes} of running`,
  halfStepNote: 'A half-step is the session that comes after it, cut short. Stop when its running is done.',
  changes: {
    hold: 'held back',
    swap: 'changed to a walk',
    limit: "within your clinician's limit",
  },
  easierWeek: 'Easier',
  whyStart: 'Why this start',
  ruleLink: (id: string) => `Rule ${id}`,
  first: 'Your next session',
  firstEase: 'Easy enough to talk in full sentences. Flat, even ground, near home.',
  outcomes: 'How it went, and what comes next',
  otherDays: 'On other days',
  otherDaysList: ['Optional: an easy walk, bike ride or pool session.', 'At least one full rest day a week.'],
  otherDaysRule: 'R-19' as const,
  asideLabel: 'About this plan',
  firstToday: 'Your session today',
  firstOnPaper: 'The first session',
  know: 'What this plan knows',
  general:
    'A general plan, made by the rules it names. If a clinician told you otherwise, follow the clinician.',
  take: 'Take it with you',
  print: 'Print the poster',
  startOver: 'Start over',
  startOverAsk: 'Start over? This removes your answers and this plan from this device.',
  startOverYes: 'Yes, start over',
  startOverNo: 'Keep my plan',
  startOverDone: 'Your plan was removed.',
  undo: 'Undo',
  request: 'For developers: the request behind this plan',
  requestHint:
    'Save it as request.json and run npm run --silent plan -- request.json. The answer is this plan.',
  copy: 'Copy as request (JSON)',
  copied: 'Copied.',
  copyFailed: 'Copying was refused. Select the text instead.',
  goal: 'Your goal',
  goalMeasure: 'You will see it by',
  goalReason: 'Because',
  changeAnswers: 'Change your answers',
  answersKept: 'Your answers to the plan are kept. They wait here until you come back.',
  prepareTitle: 'First, a base of walking',
  prepareLead: 'Two weeks of easy minutes before the first run. Walk, cycle or use the pool.',
  prepareAgain: 'What to test again',
  prepareWhen: (day: Day) => `Test again from ${weekdayAndDate(day)}. Then change your answers here.`,
  retest: {
    walk: (most: number) => `Walk briskly for 30 minutes, with pain of ${most} or less.`,
    impact: 'Try the four small movements again.',
  },
  toCheck: 'See your checklist and its sheet to print',
  whyGate: 'Why',
  clinicianAgain: 'When a clinician has agreed, change your answer here.',
} as const

/** A session as its row says it: "1 min run, 2 min walk × 8", with what was changed about it. */
export function sessionWords(day: CalendarDay): string {
  const main = day.segments && day.runSeconds > 0 ? mainSetText(day.segments) : ''
  const whole = main || PLAN.walk(Math.round(day.totalSeconds / 60))
  const text = day.half ? PLAN.halfStep(minutesText(day.runSeconds)) : whole
  const change = day.change && day.change !== 'easier-week' ? PLAN.changes[day.change] : ''
  return change ? `${text} (${change})` : text
}

/** The sessions of a week of the same kind: "3 × 5 min run, 2 min walk × 4". */
export const sampleWeekText = (count: number, day: CalendarDay): string =>
  `${count} × ${day.half ? sessionWords(day).toLowerCase() : sessionWords(day)}`

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
