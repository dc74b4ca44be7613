import type { NotationFault, NotationFaultCode, NotationFaultValues } from '../domain/plan/notation.ts'
import { durationText } from './session.ts'

/** What to change in a line of one's own table, in a sentence or two. Where it is, the fault itself says. */
export const notationFaultText = <C extends NotationFaultCode>({ code, found, values }: NotationFault<C>) =>
  SENTENCES[code](values, found)

/** "Line 3, column 7": where to look. */
export const notationPlaceText = ({ line, column }: Pick<NotationFault, 'line' | 'column'>): string =>
  `Line ${line}, column ${column}`

/** One sentence for every fault there is. A fault without one does not compile. */
const SENTENCES: {
  readonly [C in NotationFaultCode]: (values: NotationFaultValues[C], found: string) => string
} = {
  unexpected: (_, found) => `Write times such as 5w, 90s r or 6x(1r 2w). "${found}" is not read here.`,
  'no-gait': (_, found) => `Add r for running or w for walking after "${found}".`,
  'no-bracket': (_, found) => `Put what is repeated in brackets after "${found}", such as 6x(1r 2w).`,
  'no-repeats': () => 'Say how often the bracket is done, with an x, such as 6x(1r 2w).',
  nested: () => 'Write the inner bracket out in full. A bracket inside a bracket is not read.',
  'not-closed': (_, found) => `Close the bracket that opens with "${found}".`,
  'not-opened': () => 'Take out this bracket, or open one before it, such as 6x(1r 2w).',
  'empty-bracket': () => 'Put what is repeated into the bracket, such as 6x(1r 2w).',
  'part-second': (_, found) => `Use whole seconds instead of "${found}", such as 20s r.`,
  'leg-out-of-bounds': (v) =>
    `Give ${durationText(v.most)} or less. A number alone or with m is minutes, with s seconds.`,
  'repeats-out-of-bounds': (v) => `Repeat a bracket ${v.least} to ${v.most} times, in whole numbers.`,
  'sessions-out-of-bounds': (v) =>
    `Give the number of sessions after the semicolon, from ${v.least} to ${v.most}, or leave it out.`,
  'stage-too-long': (v) =>
    `Shorten this stage to ${durationText(v.most)} or less. It comes to ${durationText(v.count)}.`,
  'too-many-segments': (v) =>
    `Use ${v.most} stretches of running and walking or fewer. This line has ${v.count}.`,
  'too-long': (v) => `Shorten this to ${v.most} characters. It has ${v.count}.`,
  'too-many-stages': (v) => `Keep the table to ${v.most} lines. This one has ${v.count}.`,
  empty: () => 'Write what is done in this stage, such as 5w 6x(1r 2w) 5w.',
  'several-lines': () => 'Write one stage only. Each stage has a line of its own.',
  'no-run': () => 'Add a stage with running. This table only walks.',
}
