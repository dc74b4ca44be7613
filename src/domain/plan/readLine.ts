import { longestBoutSeconds, runSeconds, type Segment, totalSeconds } from '../session/model.ts'
import { type Block, blame, type LineDraft, tooMany, within } from './lineDraft.ts'
import { joinNeighbours, NOTATION_BOUNDS, type NotationFault, type NotedStage } from './notation.ts'
import { type Token, tokensOf } from './notationTokens.ts'

export type LineReading =
  | { readonly ok: true; readonly stage: NotedStage }
  | { readonly ok: false; readonly faults: readonly NotationFault[] }

/**
 * One stage in the notation of `docs/decisions/own-table.md`, as `5w 6x(1r 2w) 5w ; 3`, or all that is wrong with it.
 * Faults are told with `line` as their line. Never throws.
 */
export function readLine(text: string, line = 1): LineReading {
  const draft: LineDraft = { line, legs: [], faults: [], block: null }
  const [main = ''] = text.split(';', 1)
  if (!tooMany(draft, 'too-long', text.length, NOTATION_BOUNDS.mostCharacters)) {
    for (const token of tokensOf(main)) readToken(draft, token)
    if (draft.block) blame(draft, 'not-closed', draft.block.opened, {})
  }
  const segments = joinNeighbours(draft.legs)
  checkSize(draft, main, segments)
  const sessions = readSessions(draft, text, main.length)
  const faults = draft.faults.toSorted((one, other) => one.column - other.column)
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, stage: { ...measured(segments), ...sessions } }
}

function readToken(draft: LineDraft, token: Token): void {
  const { kind } = token
  if (kind === 'leg') readLeg(draft, token)
  else if (kind === 'open') open(draft, token, readRepeats(draft, token))
  else if (kind === 'close') close(draft, token)
  else if (kind !== 'no-repeats') blame(draft, kind, token, {})
  else openUnrepeated(draft, token)
}

/** A leg of 0 is how tables print that there is none, as in 4x(5r 0w): it is no segment. */
function readLeg(draft: LineDraft, token: Token): void {
  const unit = /s/i.test(token.text) ? 1 : 60
  const typed = numberIn(token)
  const seconds = Math.round(typed * unit)
  // Division rounds to the number nearest to the true one, which is what the typed text was read as: 1.1 is 66 / 60.
  if (seconds / unit !== typed) blame(draft, 'part-second', token, {})
  else if (within(draft, 'leg-out-of-bounds', token, seconds, NOTATION_BOUNDS.legSeconds))
    draft.legs.push(...(seconds > 0 ? [{ kind: gaitOf(token), seconds }] : []))
}

const gaitOf = ({ text }: Token): Segment['kind'] => (/r$/i.test(text) ? 'run' : 'walk')

function readRepeats(draft: LineDraft, token: Token): number {
  const repeats = numberIn(token)
  return within(draft, 'repeats-out-of-bounds', token, repeats, NOTATION_BOUNDS.repeats) ? repeats : 1
}

const numberIn = ({ text }: Token): number => Number.parseFloat(text.replace(',', '.'))

function open(draft: LineDraft, opened: Token, repeats: number): void {
  if (draft.block) {
    if (draft.block.depth === 1) blame(draft, 'nested', opened, {})
    draft.block.depth += 1
    return
  }
  const { length: legsBefore } = draft.legs
  draft.block = { opened, repeats, legsBefore, faultsBefore: draft.faults.length, depth: 1 }
}

/** In a bracket already, the inner one is the fault. */
function openUnrepeated(draft: LineDraft, token: Token): void {
  if (!draft.block) blame(draft, 'no-repeats', token, {})
  open(draft, token, 1)
}

function close(draft: LineDraft, token: Token): void {
  const { block } = draft
  if (!block) blame(draft, 'not-opened', token, {})
  else if (block.depth > 1) block.depth -= 1
  else repeat(draft, block)
}

function repeat(draft: LineDraft, { opened, repeats, legsBefore, faultsBefore }: Block): void {
  draft.block = null
  const legs = draft.legs.slice(legsBefore)
  if (legs.length === 0 && draft.faults.length === faultsBefore) blame(draft, 'empty-bracket', opened, {})
  for (let again = 1; again < repeats; again += 1) draft.legs.push(...legs)
}

/** After the first semicolon stands a whole number and nothing else. */
function readSessions(draft: LineDraft, line: string, end: number): { readonly sessions?: number } {
  if (end === line.length) return {}
  const text = line.slice(end + 1).trim()
  const place = { column: end + 1, text: `;${text}` }
  const sessions = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return within(draft, 'sessions-out-of-bounds', place, sessions, NOTATION_BOUNDS.sessions)
    ? { sessions }
    : {}
}

function checkSize(draft: LineDraft, main: string, segments: readonly Segment[]): void {
  const empty = segments.length === 0 && draft.faults.length === 0
  if (empty) blame(draft, 'empty', { column: 1, text: main.trim() }, {})
  tooMany(draft, 'too-many-segments', segments.length, NOTATION_BOUNDS.mostSegments)
  tooMany(draft, 'stage-too-long', totalSeconds(segments), NOTATION_BOUNDS.mostStageSeconds)
}

const measured = (segments: readonly Segment[]): NotedStage => ({
  segments,
  runSeconds: runSeconds(segments),
  longestBoutSeconds: longestBoutSeconds(segments),
})
