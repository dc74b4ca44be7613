import type { CalendarDay } from '../domain/calendar/model.ts'
import type { LogEntry } from '../domain/log/model.ts'
import type { PlanRequest } from '../domain/plan/request.ts'
import { isFlagId } from '../domain/screening/read.ts'
import type { Day } from '../domain/shared/days.ts'
import { days, minutes } from './counts.ts'
import { listText, shortDate, WEEKDAY_NAMES, weekdayAndDate } from './days.ts'
import { RUN_SIGNS } from './pain-families.ts'
import { wordsOf } from './screening.ts'
import { minutesText, sessionWords } from './session.ts'

export const RULE_EXAMPLE = {
  title: 'For example',
  log: 'What happened',
  asked: (today: Day) => `What the planner says on ${weekdayAndDate(today)}`,
  made: 'Nobody real. The planner answered this when the page was made.',
  madeWithLog:
    'Nobody real. The planner answered this when the page was made. The pages for writing down your runs come later.',
} as const

type Sentence = (request: PlanRequest) => string

const off: Sentence = ({ profile }) => `a break of ${days(profile.daysOff)}`

/** Who asks, in a sentence. Numbers come from the request itself. */
export const EXAMPLE_PEOPLE = {
  'R-01': (request) => `Somebody with ${off(request)} answers yes to one sign: ${yesSign(request)}.`,
  'R-02': ({ profile }) =>
    `Somebody with settled heel pain can walk briskly for ${minutes(profile.walkMinutes)}.`,
  'R-03': () => 'Somebody with settled shin pain walks well. The small jumps are not passed yet.',
  'R-04': ({ baseline }) =>
    `Somebody with a settled kneecap does ${baseline?.results[0]?.value} heel raises on that side.`,
  'R-05': (request) =>
    `Somebody with ${off(request)} and no injury used to run 30 minutes. Lately there were few walks.`,
  'R-07': () => 'Somebody with a settled kneecap goes on to a longer run, in new shoes.',
  'R-08': ({ profile }) =>
    `Somebody with a bone stress injury may run again, a clinician agreed. Free days are ${weekdaysText(profile.runDays)}.`,
  'R-09': () => 'Somebody with a settled kneecap runs the same stage twice, and nothing hurts.',
  'R-10': (request) => `Somebody with ${off(request)} has moved up in each of three weeks.`,
  'R-11': () => 'Somebody with a settled kneecap feels it on the second run.',
  'R-12': (request) => `Somebody with ${off(request)} begins well, then falls ill.`,
  'R-13': (request) => `Somebody with ${off(request)} is due at the next stage, and wakes tired.`,
  'R-14': (request) => `Somebody with ${off(request)} feels good and runs further than planned.`,
  'R-16': (request) =>
    `Somebody with ${off(request)} wants to run ${minutes(request.profile.goalMinutes)} and has come to 30.`,
  'R-17': () => 'Somebody with a settled kneecap has one bad run after another.',
  'R-18': (request) => `Somebody with ${off(request)} chooses to say that their BMI is over 30.`,
  'R-19': ({ profile }) => `Somebody with run days on ${weekdaysText(profile.runDays)} asks for a plan.`,
  'R-25': ({ limits }) =>
    `Somebody with a settled kneecap has a limit from a clinician: ${minutes(limits[0]?.maxRunMinutes ?? 0)} of running.`,
} as const satisfies Readonly<Record<string, Sentence>>

export type ExampleId = keyof typeof EXAMPLE_PEOPLE
export const isExampleId = (rule: string): rule is ExampleId => rule in EXAMPLE_PEOPLE

const weekdaysText = (runDays: PlanRequest['profile']['runDays']): string =>
  listText(runDays.map((weekday) => WEEKDAY_NAMES[weekday]))

function yesSign({ screening }: PlanRequest): string {
  const flag = Object.entries(screening.answers).find(([, answer]) => answer === 'yes')?.[0] ?? ''
  return isFlagId(flag) ? wordsOf(flag).sign.toLowerCase() : ''
}

/** What an example's log may hold. */
export type ExampleEntry = Extract<LogEntry, { readonly kind: 'run' | 'readiness' | 'pause' }>
export type ExampleRun = Extract<LogEntry, { readonly kind: 'run' }>

/** One line of what happened: an entry, or runs as planned that follow one another. */
export type Told = ExampleEntry | { readonly kind: 'runs'; readonly all: readonly ExampleRun[] }

export function toldText(told: Told): string {
  if (told.kind === 'runs') return plannedRunsText(told.all)
  if (told.kind === 'run') return `${weekdayAndDate(told.date)}: ${runText(told)}.`
  if (told.kind === 'pause')
    return `${shortDate(told.from)} to ${shortDate(told.until)}: a pause, ${PAUSES[told.why]}.`
  return `${weekdayAndDate(told.date)}, in the morning: fatigue ${told.fatigue} and stress ${told.stress}, where 1 is bad and 5 is good.`
}

const PAUSES = { ill: 'ill', pain: 'in pain', holiday: 'on holiday', life: 'busy' } as const

function plannedRunsText(all: readonly ExampleRun[]): string {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return ''
  if (first === last) return `${weekdayAndDate(first.date)}: stage ${first.stage} as planned, no pain.`
  const stages =
    first.stage === last.stage ? `stage ${first.stage}` : `stages ${first.stage} to ${last.stage}`
  return `${shortDate(first.date)} to ${shortDate(last.date)}: ${all.length} runs as planned, ${stages}, no pain.`
}

const SIGNS = ['limp', 'swelling', 'givingWay', 'pelvicSign', 'boneSpot', 'nightPain'] as const

function runText(run: ExampleRun): string {
  const what =
    run.stage === undefined ? `${minutesText(run.runSeconds)} outside the plan` : `stage ${run.stage}`
  const signs = SIGNS.filter((sign) => run[sign]).map((sign) => RUN_SIGNS[sign].noun)
  return [
    what,
    ...(run.shoe === undefined ? [] : [`in ${run.shoe}`]),
    ...(run.painDuring > 0 ? [`pain ${run.painDuring} of 10`] : []),
    ...signs,
  ].join(', ')
}

/** A day of the week ahead: its session, or what stands there instead. */
export const exampleDayText = (day: CalendarDay): string =>
  day.segments ? sessionWords(day) : DAY_WORDS[day.kind]

const DAY_WORDS: Readonly<Record<CalendarDay['kind'], string>> = {
  run: 'Run',
  walk: 'Walk',
  strength: 'Strength',
  cross: 'Easy cycling or swimming, if you like',
  rest: 'Rest',
}
