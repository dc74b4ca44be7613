import type { Day } from '../shared/days.ts'
import { type Answers, bony, type FieldId, isInjured, isUnseen, LIMIT_FIELDS, stopOf } from './answers.ts'
import type { Condition, ConditionId } from './model.ts'
import { readDaysOff, readWeeksSinceBirth } from './readAnswer.ts'
import { CONDITIONS, POSTNATAL_WEEKS } from './rules.ts'

/** What decides, beside the answers, whether a question is asked. */
export interface Circumstances {
  readonly today: Day
  /** The checklist found a sign that a clinician's agreement can answer. */
  readonly clearableFlag: boolean
  /** Asked before the self-test, which compares with people of the same age and sex. */
  readonly selfTest?: boolean
}

type Asks = (answers: Answers, circumstances: Circumstances) => boolean

export interface Question {
  readonly id: string
  readonly fields: readonly FieldId[]
  /** May be left empty. */
  readonly optional?: boolean
  readonly asks: Asks
}

/** The longest run counts while it lies in the memory of R-14. */
const LONGEST_RUN_MEMORY_DAYS = 30

const always: Asks = () => true
const conditionIs =
  (id: ConditionId): Asks =>
  (answers) =>
    stopOf(answers)?.condition === id
const conditionOf = (answers: Answers): Condition | null => {
  const stop = stopOf(answers)
  return stop && CONDITIONS[stop.condition]
}
const asksImpact: Asks = (answers) => conditionOf(answers)?.impactGate ?? false

/** A clinician's agreement is missing where the plan cannot begin without one. */
export const lacksClearance: Asks = (answers, { today }) => {
  const clearance = conditionOf(answers)?.clearance ?? 'none'
  if (answers.cleared === 'yes' || clearance === 'none') return false
  return clearance === 'needed' || (readWeeksSinceBirth(answers, today) ?? 0) < POSTNATAL_WEEKS
}

const asksClearance: Asks = (answers, { clearableFlag }) => {
  const clearance = conditionOf(answers)?.clearance ?? 'none'
  return clearance === 'needed' || clearance === 'until-twelve-weeks' || clearableFlag
}

/** Pain of 10 that a walk or a movement may cost: none for bone, surgery and after a birth. */
export const painLimitOf = (answers: Answers): number => conditionOf(answers)?.painLimit ?? 0

/** Every question of the plan, in the order it is asked. */
const QUESTIONS = [
  { id: 'stopped', fields: ['stopped'], asks: always },
  { id: 'named', fields: ['named'], asks: (answers) => answers.stopped === 'named' },
  {
    id: 'boneSite',
    fields: ['boneSite'],
    asks: (answers) => answers.stopped === 'named' && answers.named === 'bone',
  },
  { id: 'place', fields: ['place'], asks: isUnseen },
  {
    id: 'feel',
    fields: ['feel'],
    asks: (answers) => isUnseen(answers) && !!answers.place && !bony(answers.place),
  },
  {
    id: 'weeksSinceBirth',
    fields: ['weeksSinceBirth', 'weeksAskedOn'],
    asks: conditionIs('postnatal'),
  },
  { id: 'cleared', fields: ['cleared', 'clearedDay', 'clearedMonth', 'clearedYear'], asks: asksClearance },
  { id: 'side', fields: ['side'], asks: isInjured },
  {
    id: 'lastRun',
    fields: [
      'lastRunKnown',
      'lastRunCount',
      'lastRunUnit',
      'lastRunDay',
      'lastRunMonth',
      'lastRunYear',
      'lastRunAskedOn',
    ],
    asks: always,
  },
  { id: 'ranThirty', fields: ['ranThirty'], asks: conditionIs('break') },
  { id: 'walkMinutes', fields: ['walkMinutes'], asks: always },
  { id: 'walkPain', fields: ['walkPain'], asks: always },
  { id: 'walksRegularly', fields: ['walksRegularly'], asks: always },
  { id: 'impact', fields: ['jog', 'stance', 'squats', 'hops'], asks: asksImpact },
  {
    id: 'morningBase',
    fields: ['morningBase'],
    asks: (answers) => isInjured(answers) && stopOf(answers)?.condition !== 'bone-stress-low',
  },
  { id: 'otherInjury', fields: ['otherInjury'], asks: always },
  { id: 'age', fields: ['age'], asks: always },
  { id: 'sex', fields: ['sex'], optional: true, asks: (_, { selfTest }) => selfTest ?? false },
  { id: 'bmi', fields: ['bmi'], optional: true, asks: always },
  {
    id: 'longestRun',
    fields: ['longestRun'],
    optional: true,
    asks: (answers, { today }) => (readDaysOff(answers, today) ?? Infinity) <= LONGEST_RUN_MEMORY_DAYS,
  },
  { id: 'runDays', fields: ['runDays'], asks: always },
  { id: 'startOn', fields: ['startChoice', 'startDay', 'startMonth', 'startYear'], asks: always },
  { id: 'goal', fields: ['goalWords', 'goalMeasure', 'goalReason'], optional: true, asks: always },
  { id: 'goalMinutes', fields: ['goalMinutes'], optional: true, asks: always },
  {
    id: 'limits',
    fields: LIMIT_FIELDS,
    optional: true,
    asks: always,
  },
] as const satisfies readonly Question[]

export type QuestionId = (typeof QUESTIONS)[number]['id']
export type AskedQuestion = Question & { readonly id: QuestionId }

/** The last question before no further answer could open the gate: nobody is asked twenty things for a "not yet". */
function endsAt(id: QuestionId, answers: Answers, circumstances: Circumstances): boolean {
  if (id === 'cleared') return answers.cleared !== undefined && lacksClearance(answers, circumstances)
  if (!['boneSite', 'place', 'feel'].includes(id)) return false
  return stopOf(answers)?.condition === 'bone-stress-high'
}

/** The questions that apply to these answers, in order. Later ones come and go as earlier ones are answered. */
export function questionsFor(answers: Answers, circumstances: Circumstances): readonly AskedQuestion[] {
  const asked: readonly AskedQuestion[] = QUESTIONS.filter((question: Question) =>
    question.asks(answers, circumstances),
  )
  const end = asked.findIndex((question) => endsAt(question.id, answers, circumstances))
  return end < 0 ? asked : asked.slice(0, end + 1)
}

/** The first question that has to be answered and has no answer yet; undefined when all have one. */
export const firstUnanswered = (
  asked: readonly AskedQuestion[],
  answers: Answers,
): AskedQuestion | undefined =>
  asked.find(({ optional, fields }) => !optional && fields.every((field) => !answers[field]))
