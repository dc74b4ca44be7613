import type { CalendarDay, Plan } from '../../src/domain/calendar/model.ts'
import { RULE_ORIGINS } from '../../src/domain/plan/sources.ts'
import type { Segment } from '../../src/domain/session/model.ts'
import type { Because } from '../../src/domain/shared/because.ts'
import { dateText, longDateText } from '../../src/words/days.ts'
import { noteText } from '../../src/words/notes.ts'
import { reasonText } from '../../src/words/reasons.ts'
import { minutesText, sessionText } from '../../src/words/session.ts'

/** One character of a strip stands for this long. */
const STRIP_SECONDS = 60
const STRIP_MARKS = { walk: '░', run: '█' } as const

/** A plan as text for people: the decisions, then every day, each with its reasons, rules and sources. */
export const explain = (plan: Plan): string =>
  [
    `Gate: ${plan.gate.outcome}`,
    ...reasonLines(plan.because),
    ...(plan.start ? [`Start: stage ${plan.start.stage}`] : []),
    `Pace: ${plan.pace}`,
    ...endsLines(plan),
    ...plan.notes.map((note) => `Note: ${noteText(note)}`),
    ...plan.calendar.flatMap(dayLines),
  ].join('\n')

const endsLines = ({ ends }: Plan): readonly string[] =>
  ends === null
    ? []
    : [
        `Goal: ${dateText(ends.earliest)} at the earliest, ${dateText(ends.likely)} likely, ${dateText(ends.latest)} at the latest`,
      ]

function dayLines(day: CalendarDay): readonly string[] {
  const { kind, segments, stage, half, runSeconds } = day
  const title = `\n${longDateText(day.date)}: ${kind}`
  if (!segments) return [title, ...reasonLines(day.because)]
  const running = runSeconds > 0 ? `, ${minutesText(runSeconds)} of running` : ''
  return [
    `${title}, stage ${stage}${half ? ', half-step' : ''}${running}`,
    `  ${segments.map(stripText).join('')}`,
    `  ${sessionText(segments)}`,
    ...reasonLines(day.because),
  ]
}

const stripText = ({ kind, seconds }: Segment): string =>
  STRIP_MARKS[kind].repeat(Math.max(1, Math.round(seconds / STRIP_SECONDS)))

const reasonLines = (reasons: readonly Because[]): readonly string[] =>
  reasons.map((reason) => `  ${reasonText(reason)} [${reason.rule}: ${originText(reason)}]`)

function originText({ rule }: Because): string {
  const { sources, ours } = RULE_ORIGINS[rule]
  return [...sources, ...(ours ? ['our rule'] : [])].join(', ')
}
