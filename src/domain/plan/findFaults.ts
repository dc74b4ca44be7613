import { type Day, WEEKDAYS, type Weekday } from '../shared/days.ts'
import { type Answers, chosenIn, type FieldId, stopOf } from './answers.ts'
import { BOUNDS, type NumberField } from './bounds.ts'
import { checkRunDays } from './checkRunDays.ts'
import type { AskedQuestion, QuestionId } from './questions.ts'
import {
  type DateName,
  dateFields,
  readBounded,
  readDate,
  readLastRun,
  readStart,
  type TextFault,
} from './readAnswer.ts'

/** A fault of an answer, at the field it belongs to. */
export type AnswerFault = { readonly field: FieldId } & (
  | TextFault
  | { readonly code: 'in-the-future' | 'in-the-past' | 'too-few-days' | 'too-many-days' | 'ends-first' }
  | { readonly code: 'days-too-close'; readonly instead: readonly [Weekday, Weekday]; readonly rest: number }
)
type Faults = readonly AnswerFault[]

/** How many weekdays may be chosen: the contract's bounds. */
const FEWEST_RUN_DAYS = 2
const MOST_RUN_DAYS = 4

const number = (field: NumberField, answers: Answers): Faults => {
  const reading = readBounded(answers[field], BOUNDS[field])
  return reading.ok ? [] : [{ field, ...reading.fault }]
}
const optionalNumber = (field: NumberField, answers: Answers): Faults =>
  (answers[field] ?? '').trim() === '' ? [] : number(field, answers)
const chosen = (field: FieldId, answers: Answers): Faults =>
  answers[field] ? [] : [{ field, code: 'missing' }]
const date = (name: DateName, answers: Answers): Faults => {
  const reading = readDate(answers, name)
  return reading.ok ? [] : [{ field: dateFields(name)[0], ...reading.fault }]
}

/** A date that has been: later than `today` it cannot have. */
function pastDate(name: DateName, answers: Answers, today: Day): Faults {
  const reading = readDate(answers, name)
  const field = dateFields(name)[0]
  if (!reading.ok) return [{ field, ...reading.fault }]
  return reading.value > today ? [{ field, code: 'in-the-future' }] : []
}

function lastRunFaults(answers: Answers, today: Day): Faults {
  if (!answers.lastRunKnown) return chosen('lastRunKnown', answers)
  if (answers.lastRunKnown === 'date') return pastDate('lastRun', answers, today)
  const count = number('lastRunCount', answers)
  if (count.length > 0) return count
  if (!answers.lastRunUnit) return chosen('lastRunUnit', answers)
  const field = 'lastRunCount'
  const tooLong = (readLastRun(answers, today) ?? today) < '1926-01-01'
  const bounds = { least: 0, most: 100 }
  return tooLong
    ? [
        {
          field,
          code: 'out-of-bounds',
          typed: `${answers.lastRunCount} ${answers.lastRunUnit}`,
          ...bounds,
        },
      ]
    : []
}

function startFaults(answers: Answers, today: Day): Faults {
  const reading = readStart(answers)
  const field = answers.startChoice === 'other' ? 'startDay' : 'startChoice'
  if (!reading.ok) return [{ field, ...reading.fault }]
  return reading.value < today ? [{ field, code: 'in-the-past' }] : []
}

function runDayFaults(answers: Answers): Faults {
  const days = WEEKDAYS.filter((day) => chosenIn(answers.runDays).includes(day))
  const condition = stopOf(answers)?.condition ?? 'break'
  const field = 'runDays'
  if (days.length < FEWEST_RUN_DAYS) return [{ field, code: 'too-few-days' }]
  if (days.length > MOST_RUN_DAYS) return [{ field, code: 'too-many-days' }]
  const close = checkRunDays({ runDays: days, condition }).find(({ code }) => code === 'run-days-too-close')
  if (close?.code !== 'run-days-too-close') return []
  const { first, second, restDays } = close.values
  return [{ field, code: 'days-too-close', instead: [first, second], rest: restDays }]
}

function limitFaults(answers: Answers): Faults {
  if (answers.limited !== 'yes') return []
  const numbers = [
    ...optionalNumber('limitMinutes', answers),
    ...optionalNumber('limitDays', answers),
    ...(answers.limitMinutes || answers.limitDays
      ? []
      : [{ field: 'limitMinutes', code: 'missing' } as const]),
  ]
  const dates = [...date('limitFrom', answers), ...date('limitUntil', answers)]
  if (dates.length > 0) return [...numbers, ...dates]
  const [from, until] = [readDate(answers, 'limitFrom'), readDate(answers, 'limitUntil')]
  const backwards = from.ok && until.ok && until.value < from.value
  return backwards ? [...numbers, { field: 'limitUntilDay', code: 'ends-first' }] : numbers
}

type Finder = (answers: Answers, today: Day) => Faults
const FINDERS: Partial<Record<QuestionId, Finder>> = {
  weeksSinceBirth: (answers) => number('weeksSinceBirth', answers),
  cleared: (answers, today) =>
    answers.cleared === 'yes' ? pastDate('cleared', answers, today) : chosen('cleared', answers),
  lastRun: lastRunFaults,
  walkMinutes: (answers) => number('walkMinutes', answers),
  age: (answers) => number('age', answers),
  longestRun: (answers) => optionalNumber('longestRun', answers),
  goalMinutes: (answers) => optionalNumber('goalMinutes', answers),
  runDays: runDayFaults,
  startOn: startFaults,
  limits: limitFaults,
}

/** What stands in the way of using the answers to one question. `today` is the day the answers are given. */
export function findFaults(question: AskedQuestion, answers: Answers, today: Day): Faults {
  const find = FINDERS[question.id]
  if (find) return find(answers, today)
  return question.optional ? [] : question.fields.flatMap((field) => chosen(field, answers))
}

/** The first question that still needs an answer, or null when all are answered. */
export function firstOpen(
  questions: readonly AskedQuestion[],
  faultsOf: (question: AskedQuestion) => readonly AnswerFault[],
): AskedQuestion | null {
  return questions.find((question) => faultsOf(question).length > 0) ?? null
}
