import type { Fault, FaultCode, FaultValues } from '../domain/plan/fault.ts'
import { sessions } from './counts.ts'
import { dateText, WEEKDAY_NAMES } from './days.ts'
import { notationFaultText } from './notation.ts'

/** What to change, in a sentence. Beside a field it needs no field name. */
export const faultText = <C extends FaultCode>({ code, values }: Fault<C>): string => SENTENCES[code](values)

const COUNTED = { number: '', entries: ' of them', characters: ' characters' } as const

/** One sentence for every fault there is. A fault without one does not compile. */
const SENTENCES: { readonly [C in FaultCode]: (values: FaultValues[C]) => string } = {
  missing: () => 'Answer this question.',
  'wrong-type': (v) => `Give ${v.expected}.`,
  'not-whole': () => 'Give a whole number.',
  'too-small': (v) => `Give ${v.minimum}${COUNTED[v.of]} or more.`,
  'too-large': (v) =>
    v.of === 'number' ? `Give ${v.maximum} or less.` : `Give ${v.maximum}${COUNTED[v.of]} or fewer.`,
  'not-listed': () => 'Choose one of the answers that are offered.',
  'not-a-date': () => 'Give a date that exists, as year, month and day.',
  'unknown-field': (v) => `Leave out "${v.field}". It is not known here.`,
  'after-today': (v) => `Give ${dateText(v.today)} or an earlier day.`,
  'start-before-today': (v) => `Choose ${dateText(v.today)} or a later day.`,
  'run-day-twice': (v) => `Choose each day once. ${WEEKDAY_NAMES[v.day]} is there twice.`,
  'run-days-too-close': (v) => {
    const example = `${WEEKDAY_NAMES[v.first]} and ${WEEKDAY_NAMES[v.second]}`
    return v.restDays === 1
      ? `Choose two run days that are not next to each other, such as ${example}.`
      : `Choose two run days with ${v.restDays} days between them, such as ${example}.`
  },
  'dates-crossed': (v) => `End it on ${dateText(v.from)} or later.`,
  'id-twice': (v) => `Give each entry its own id. "${v.id}" is there twice.`,
  notation: ({ fault }) => notationFaultText(fault),
  'sessions-differ': (v) =>
    `Make the two agree. The line says ${sessions(v.noted)}, the field beside it ${sessions(v.asked)}.`,
}
