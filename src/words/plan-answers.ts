import { type Answers, chosenIn, type FieldId } from '../domain/plan/answers.ts'
import type { AnswerFault } from '../domain/plan/findFaults.ts'
import type { AskedQuestion } from '../domain/plan/questions.ts'
import { type Day, parseDay, WEEKDAYS } from '../domain/shared/days.ts'
import { countText, listText, WEEKDAY_NAMES, weekdayAndDate } from './days.ts'
import { choiceLabel } from './plan-choices.ts'
import { type ChoiceWords, typedDate } from './plan-labels.ts'
import { FIELD_LABELS } from './plan-questions.ts'

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
        return `A plan goes from ${fault.least} to ${fault.most} minutes. Enter a number between them.`
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
