import type { CalendarDay, Plan } from '../../src/domain/calendar/model.ts'
import { RULE_ORIGINS } from '../../src/domain/plan/sources.ts'
import { isFlagId } from '../../src/domain/screening/read.ts'
import type { Segment } from '../../src/domain/session/model.ts'
import type { Because, RuleId } from '../../src/domain/shared/because.ts'
import { dateText, longDateText } from '../../src/words/days.ts'
import { noteText } from '../../src/words/notes.ts'
import { reasonText } from '../../src/words/reasons.ts'
import { wordsOf } from '../../src/words/screening.ts'
import { minutesText, sessionText } from '../../src/words/session.ts'

/** One character of a strip stands for this long. */
const STRIP_SECONDS = 60
const STRIP_MARKS = { walk: '░', run: '█' } as const

/** A plan as text for people: each decision with its reasons, every day, and at the end the sources of every rule named. */
export const explain = (plan: Plan): string =>
  [
    `Gate: ${plan.gate.outcome}`,
    ...reasonLines(plan.gate.because),
    ...decisionLines(plan),
    ...plan.notes.map((note) => `Note: ${noteText(note)}`),
    ...spans(plan.calendar).flatMap(spanLines),
    '\nRules and their sources',
    ...rulesNamed(plan).map(originLine),
  ].join('\n')

/** Start, pace, where the plan stands and its dates; behind a closed gate there are none. */
function decisionLines(plan: Plan): readonly string[] {
  const { gate, start, pace, position, because, ends } = plan
  if (start === null || position === null) return []
  const ofStart: readonly Because[] = start.because
  const decided = because.filter((reason) => !gate.because.includes(reason))
  return [
    `Start: stage ${start.stage}`,
    ...reasonLines(decided.filter((reason) => ofStart.includes(reason))),
    `Pace: ${pace}`,
    ...reasonLines(decided.filter((reason) => !ofStart.includes(reason))),
    positionLine(position),
    ...reasonLines(position.because),
    ...sections(plan),
    ...endsLines(ends),
  ]
}

/** "Now: step-back, stage 4, 0 clean, no run before 9 January 2027". */
function positionLine({
  action,
  phase,
  stage,
  cleanSessions,
  restUntil,
}: NonNullable<Plan['position']>): string {
  const rest = restUntil ? `, no run before ${dateText(restUntil)}` : ''
  return `Now: ${action}, ${phase}, stage ${stage}, ${cleanSessions} clean${rest}`
}

/** What a flare, or the end of a plan, says beside the calendar. */
function sections({ flare, graduation }: Plan): readonly string[] {
  const parts: readonly (readonly [string, readonly Because[] | undefined])[] = [
    ['Today', flare?.today],
    ['What had changed', flare?.changed],
    ['What lets you move on', flare?.moveOn],
    ['What held', graduation?.held],
    ['What to keep', graduation?.keep],
    ['What to watch', graduation?.watch],
    ['How to start again', graduation?.restart],
  ]
  return parts.flatMap(([title, reasons]) => (reasons ? [`${title}:`, ...reasonLines(reasons)] : []))
}

const endsLines = (ends: Plan['ends']): readonly string[] =>
  ends === null
    ? []
    : [
        `Goal: ${dateText(ends.earliest)} if every session is clean, likely ${dateText(ends.likely)} with every third one done again, ${dateText(ends.latest)} with every one done twice`,
      ]

/** One day, or days of rest in a row with one reason. */
interface Span {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

const spans = (calendar: readonly CalendarDay[]): readonly Span[] =>
  calendar.reduce<Span[]>((found, day) => {
    const before = found.at(-1)
    if (before && sameRest(before.last, day)) found.splice(-1, 1, { first: before.first, last: day })
    else found.push({ first: day, last: day })
    return found
  }, [])

const sameRest = (one: CalendarDay, other: CalendarDay): boolean =>
  one.kind === 'rest' &&
  other.kind === 'rest' &&
  reasonLines(one.because).join() === reasonLines(other.because).join()

function spanLines({ first, last }: Span): readonly string[] {
  const { kind, segments, stage, half, runSeconds, because } = first
  const until = first === last ? '' : ` to ${longDateText(last.date)}`
  const title = `\n${longDateText(first.date)}${until}: ${kind}`
  if (!segments) return [title, ...reasonLines(because)]
  const running = runSeconds > 0 ? `, ${minutesText(runSeconds)} of running` : ''
  const rung = stage === undefined ? '' : `, stage ${stage}`
  return [
    `${title}${rung}${half ? ', half-step' : ''}${running}`,
    `  ${segments.map(stripText).join('')}`,
    `  ${sessionText(segments)}`,
    ...reasonLines(because),
  ]
}

const stripText = ({ kind, seconds }: Segment): string =>
  STRIP_MARKS[kind].repeat(Math.max(1, Math.round(seconds / STRIP_SECONDS)))

const reasonLines = (reasons: readonly Because[]): readonly string[] =>
  reasons.map((reason) => `  ${reasonText(reason)}${signText(reason)} [${reason.rule}]`)

/** A reason names a flag by its id; the terminal has no page to look it up on. */
const signText = ({ code, values }: Because): string =>
  code === 'flag' && isFlagId(values.flag) ? ` (${wordsOf(values.flag).sign})` : ''

function rulesNamed({ gate, start, position, because, calendar }: Plan): readonly RuleId[] {
  const told = [...because, ...(position?.because ?? []), ...calendar.flatMap((day) => day.because)]
  const reasons = start === null ? gate.because : told
  return [...new Set(reasons.map(({ rule }) => rule))].sort()
}

function originLine(rule: RuleId): string {
  const { sources, ours } = RULE_ORIGINS[rule]
  return `  ${rule}: ${[...sources, ...(ours ? ['our rule'] : [])].join(', ')}`
}
