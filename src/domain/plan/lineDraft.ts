import type { Segment } from '../session/model.ts'
import type { NotationFault, NotationFaultCode, NotationFaultValues } from './notation.ts'
import type { Token } from './notationTokens.ts'
import { oneLine } from './oneLine.ts'

/** What has been read of a line so far. */
export interface LineDraft {
  readonly line: number
  readonly legs: Segment[]
  readonly faults: NotationFault[]
  /** The bracket that is open. */
  block: Block | null
}

/** A bracket whose end has not come yet. */
export interface Block {
  readonly opened: Token
  readonly repeats: number
  /** How many legs and faults there were before it. */
  readonly legsBefore: number
  readonly faultsBefore: number
  /** Brackets that stand open, this one counted. */
  depth: number
}

/** Where in the line, and what stands there. */
type Place = Pick<Token, 'column' | 'text'>

/** A whole number between its bounds, or a fault. */
export function within(
  draft: LineDraft,
  code: 'leg-out-of-bounds' | 'repeats-out-of-bounds' | 'sessions-out-of-bounds',
  place: Place,
  value: number,
  [least, most]: readonly [number, number],
): boolean {
  const good = Number.isInteger(value) && value >= least && value <= most
  if (!good) blame(draft, code, place, { least, most })
  return good
}

/** More than may be is a fault of the line as a whole. */
export function tooMany(
  draft: LineDraft,
  code: 'too-long' | 'too-many-segments' | 'stage-too-long',
  count: number,
  most: number,
): boolean {
  if (count > most) blame(draft, code, { column: 1, text: '' }, { most, count })
  return count > most
}

/** Notes a fault; the reading goes on, so that all of them are found. */
export function blame<C extends NotationFaultCode>(
  { faults, line }: LineDraft,
  code: C,
  { column, text }: Place,
  values: NotationFaultValues[C],
): void {
  faults.push({ line, column, code, found: oneLine(text), values } as NotationFault)
}
