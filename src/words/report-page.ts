import type { Unit } from '../domain/baseline/measures.ts'
import type { DatedResult } from '../domain/baseline/round.ts'
import type { Trend } from '../domain/baseline/trend.ts'
import type { PlanChange } from '../domain/calendar/changes.ts'
import { type Answers, isInjured, isUnseen } from '../domain/plan/answers.ts'
import type { Limit } from '../domain/plan/limit.ts'
import type { GateOutcome, Pace } from '../domain/plan/model.ts'
import { CLEAN_SESSIONS } from '../domain/plan/rules.ts'
import type { Few } from '../domain/report/few.ts'
import type { FlagsAnswered, SignOnRuns } from '../domain/report/flags.ts'
import type { Load } from '../domain/report/load.ts'
import type { Mornings } from '../domain/report/mornings.ts'
import type { Pain } from '../domain/report/pain.ts'
import type { TestRow } from '../domain/report/testRows.ts'
import type { Who } from '../domain/report/who.ts'
import { type Day, WEEKDAYS } from '../domain/shared/days.ts'
import { SIGN_WORDS } from './baseline-tests.ts'
import { ANSWERED_WORDS } from './checklist.ts'
import { days, minutes, times } from './counts.ts'
import { countText, dateText, listText, shortDate, shortWeekday } from './days.ts'
import { RUN_SIGNS } from './pain-families.ts'
import { placeText } from './places.ts'
import { choiceLabel } from './plan-choices.ts'
import { planLabel } from './plan-labels.ts'
import { reasonText } from './reasons.ts'
import { wordsOf } from './screening.ts'
import { sessionWords } from './session.ts'

/** What stands on the page where there is nothing to tell, and the heads of its tables. */
export const PAGE = {
  noPlan: 'No plan was made yet.',
  noFlags: 'The red-flag checklist was not answered yet.',
  noRuns: 'No run was logged in these days.',
  noPlaces: 'No place was told.',
  noTests: 'No self-test was done yet.',
  noChanges: 'Nothing: every run went on as planned.',
  noLimits: 'None was told.',
  noMedicines: 'Not told.',
  week: 'Week',
  weekOf: (monday: Day) => `Week of ${shortDate(monday)}`,
  earlierWeek: 'earlier week',
  placeColumns: ['Place', 'Runs', 'Worst', 'Last on'],
  testColumns: ['Test', 'Left', 'Right', 'Between the sides'],
  changeColumns: ['Date', 'What', 'Why'],
  who: {
    stopped: 'Stopped by',
    off: 'Before the plan',
    began: 'Plan began',
    agreed: 'Clinician agreed',
    now: 'Now',
    pace: 'Pace',
    age: 'Age',
  },
} as const

/** "and 4 more places"; empty where all are shown. */
export const moreText = (more: number, one: string): string =>
  more === 0 ? '' : `and ${more} more ${more === 1 ? one : `${one}s`}`

/** "5 of 8 shown". */
export const shownText = ({ shown, more }: Few<unknown>): string =>
  `${shown.length} of ${shown.length + more} shown`

/** A place in a row: words of the person's own may be long, and a page has an end. */
export function placeCell(written: string): string {
  const text = placeText(written)
  return text.length > LONGEST_PLACE ? `${text.slice(0, LONGEST_PLACE - 1)}…` : text
}
const LONGEST_PLACE = 60

/** What stopped a person, as they told it: "Calf strain, left". */
export function stoppedText(answers: Answers): string {
  const { stopped, named, boneSite, place, side } = answers
  const bone = stopped === 'named' && named === 'bone' ? choiceLabel('boneSite', boneSite) : ''
  const parts = [
    isUnseen(answers) ? `Not named by a clinician: ${planLabel('place', place)}` : '',
    stopped === 'named' && !isUnseen(answers) ? planLabel('named', named) : '',
    isUnseen(answers) || stopped === 'named' ? '' : planLabel('stopped', stopped),
    bone,
    side && isInjured(answers) ? choiceLabel('side', side).toLowerCase() : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** Days without a run beyond which nobody told when the last one was. */
const UNKNOWN_DAYS = 36_500

/** Whose report it is, row by row. */
export function whoRows(who: Who, answers: Answers): readonly (readonly [term: string, text: string])[] {
  const { profile, startStage, pace } = who
  const runDays = WEEKDAYS.filter((day) => profile.runDays.includes(day)).map(shortWeekday)
  const off = profile.daysOff < UNKNOWN_DAYS ? `${days(profile.daysOff)} without a run` : ''
  const rows = [
    [PAGE.who.stopped, stoppedText(answers)],
    [PAGE.who.off, off],
    [PAGE.who.began, startStage === null ? dateText(profile.startOn) : beganText(who)],
    [PAGE.who.agreed, profile.clearanceOn ? dateText(profile.clearanceOn) : ''],
    [PAGE.who.now, nowText(who)],
    [PAGE.who.pace, `${PACES[pace]}; runs ${listText(runDays)}`],
    [PAGE.who.age, profile.age === undefined ? '' : String(profile.age)],
  ] as const
  return rows.filter(([, text]) => text !== '')
}

const beganText = ({ profile, startStage }: Who): string =>
  profile.progression
    ? `${dateText(profile.startOn)}, by the table "${profile.progression.name}"`
    : `${dateText(profile.startOn)}, at stage ${startStage}`

const PACES: Readonly<Record<Pace, string>> = {
  careful: `Careful, ${CLEAN_SESSIONS.careful} clean runs at each stage`,
  standard: `Standard, ${CLEAN_SESSIONS.standard} clean runs at each stage`,
  brisk: `Brisk, ${CLEAN_SESSIONS.brisk} clean run at each higher stage`,
}

const CLOSED: Readonly<Record<Exclude<GateOutcome, 'open'>, string>> = {
  prepare: 'Walks first: a walk or a movement is not passed yet',
  postpone: 'Waits: the checklist is to be answered',
  'see-clinician': 'Stopped until a clinician has looked',
  'same-day': 'Stopped: a sign asks for medical care today',
  emergency: 'Stopped: a sign of an emergency',
}

/** Where the plan stands today. */
function nowText({ gate, position, next, profile }: Who): string {
  if (gate.outcome !== 'open') return CLOSED[gate.outcome]
  if (!position) return ''
  if (position.phase === 'done') return `The goal of ${minutes(profile.goalMinutes)} is reached`
  const session = next ? `Stage ${position.stage}: ${sessionWords(next)}` : `Stage ${position.stage}`
  return position.restUntil ? `Rest until ${dateText(position.restUntil)}. ${session}` : session
}

export const loadSummary = ({ runs, runSeconds, longestSeconds }: Load): string =>
  `${times(runs)}, ${minutes(Math.round(runSeconds / 60))} of running. The longest: ${minutes(Math.round(longestSeconds / 60))}.`

export function painSummary({ runs, hurt, worst }: Pain): string {
  if (runs === 0) return PAGE.noRuns
  if (hurt === 0) return `None of ${times(runs)} hurt.`
  return `${hurt} of ${times(runs)} hurt, at worst ${worst} of 10.`
}

/** How the mornings were: the share that was worse, the worst, and what nobody told. */
export function morningTexts({ told, worse, worst, usual, open }: Mornings): readonly string[] {
  if (told + open === 0) return [PAGE.noRuns]
  return [
    told > 0 ? `${worse} of ${told} mornings were worse than usual. A usual one hurts ${usual} of 10.` : '',
    worst ? `The worst: ${worst.pain} of 10, after the run of ${dateText(worst.ranOn)}.` : '',
    open > 0 ? `${countText(open, 'morning')} not told.` : '',
  ].filter(Boolean)
}

/** The last checklist, in one line. */
export function flagsSummary({ takenOn, answered, findings }: FlagsAnswered): string {
  const count = countText(answered, 'question')
  return findings.shown.length === 0
    ? `Answered on ${dateText(takenOn)}: no to ${count}.`
    : `Answered on ${dateText(takenOn)}: no to all of ${count} but these.`
}

export const findingText = ({ flag, answer }: FlagsAnswered['findings']['shown'][number]): string =>
  `${ANSWERED_WORDS[answer]}: ${wordsOf(flag).sign}`

/** "With runs: swelling (2 runs, to 13 Jan)". Empty without a sign. */
export function signsText(signs: readonly SignOnRuns[]): string {
  const texts = signs.map(
    ({ sign, runs, lastOn }) => `${RUN_SIGNS[sign].noun} (${times(runs)}, to ${shortDate(lastOn)})`,
  )
  return texts.length > 0 ? `With runs: ${texts.join('; ')}.` : ''
}

const UNITS: Readonly<Record<Unit, string>> = {
  minutes: ' min',
  seconds: ' s',
  repetitions: '',
  centimetres: ' cm',
  degrees: '°',
}
/** "7.5 cm", "41 s", "17": short, for a cell. */
const inCell = (value: number, { unit }: TestRow['test']): string => `${value}${UNITS[unit]}`

/** A result in a cell: "12, pain 2, ended by a limp". */
export function resultText({ value, pain, signs = [] }: DatedResult, test: TestRow['test']): string {
  const ended = signs.length > 0 ? `ended by ${listText(signs.map((sign) => SIGN_WORDS[sign]))}` : ''
  return [inCell(value, test), pain > 0 ? `pain ${pain}` : '', ended].filter(Boolean).join(', ')
}

/** Left against right in a cell, with what it is measured by. */
export function betweenText({ comparison, test }: TestRow): string {
  if (comparison.kind === 'none') return ''
  if (comparison.kind === 'one-side') return `${comparison.missing} not measured`
  if (comparison.kind === 'numbers-only') return 'error not known'
  const mark = comparison.kind === 'difference' ? comparison.over : comparison.within
  const basis = `${comparison.basis === 'error' ? 'error' : 'our mark'} ${mark}`
  if (comparison.kind === 'no-real-difference') return `no real difference (${basis})`
  return `${comparison.lower} lower by ${inCell(comparison.by, test)} (${basis})`
}

/** The result before, and whether the newest differs from it: "was 6.5, no real change". Empty for a first one. */
export function beforeText({ results, change }: Trend): string {
  const before = results.at(-2)
  if (!before) return ''
  return change.kind === 'within-error' ? `was ${before.value}, no real change` : `was ${before.value}`
}

/** The goal of a test, and the day of its newest result: "goal 9 cm, 17 Oct". */
export function goalText({ goal, sides, test }: TestRow): string {
  const dates = sides.flatMap(({ results }) => results.at(-1)?.on ?? []).toSorted()
  const newest = dates.at(-1)
  return [goal === null ? '' : `goal ${inCell(goal, test)}`, newest ? shortDate(newest) : '']
    .filter(Boolean)
    .join(', ')
}

const KINDS: Readonly<Record<Exclude<PlanChange['kind'], 'step-back'>, string>> = {
  refer: 'Stopped: see a clinician',
  gap: 'After days away',
  rest: 'Rested',
  repeat: 'Same stage again',
  'easier-week': 'An easier week',
}

export function changeText({ kind, stages }: PlanChange): string {
  if (kind !== 'step-back') return KINDS[kind]
  return stages?.from === stages?.to
    ? `Stage ${stages?.to} from its start`
    : `Back from stage ${stages?.from} to ${stages?.to}`
}

/** Why, in at most so many sentences: a row has two lines. */
const MOST_REASONS = 2
export const whyText = ({ because }: PlanChange): string =>
  because.slice(0, MOST_REASONS).map(reasonText).join(' ')

/** "16 Nov to 13 Dec: at most 25 min, stage 8, no hills." */
export function limitText(limit: Limit): string {
  const { from, until, maxRunMinutes, maxStage, noHills, noSpeed, runDaysPerWeek } = limit
  const bounds = [
    maxRunMinutes === undefined ? '' : `at most ${maxRunMinutes} min of running`,
    maxStage === undefined ? '' : `stage ${maxStage} at most`,
    noHills ? 'no hills' : '',
    noSpeed ? 'no speed' : '',
    runDaysPerWeek === undefined ? '' : `${times(runDaysPerWeek)} a week at most`,
  ]
  return `${shortDate(from)} to ${shortDate(until)}: ${bounds.filter(Boolean).join(', ')}.`
}
