import { type Day, parseDay } from '../shared/days.ts'
import { ENTRY, type LogEntry } from './model.ts'

export type Pause = Extract<LogEntry, { readonly kind: 'pause' }>
const PAUSE_FIELDS = ['why', 'from', 'until'] as const
export type PauseField = (typeof PAUSE_FIELDS)[number]

/** A pause as it is typed, field by field. */
export type TypedPause = Readonly<Partial<Record<string, string>>>

/** What is wrong with a field. */
export interface PauseFault {
  readonly field: PauseField
  readonly code: 'missing' | 'ends-first'
}

export type PauseReading =
  | { readonly ok: true; readonly pause: Pause }
  | { readonly ok: false; readonly faults: readonly PauseFault[] }

/** A pause from what was typed, or all that is missing or crossed. */
export function readPause({ why, from, until }: TypedPause): PauseReading {
  const reason = WHYS.find((name) => name === why)
  const [first, last] = [dayIn(from), dayIn(until)]
  if (!reason || !first || !last) {
    const given: Readonly<Record<PauseField, unknown>> = { why: reason, from: first, until: last }
    return { ok: false, faults: PAUSE_FIELDS.filter((field) => !given[field]).map(missing) }
  }
  if (last < first) return { ok: false, faults: [{ field: 'until', code: 'ends-first' }] }
  return { ok: true, pause: { kind: 'pause', from: first, until: last, why: reason } }
}

export const WHYS = ENTRY.pause.shape.why.options

const missing = (field: PauseField): PauseFault => ({ field, code: 'missing' })

const dayIn = (text: string | undefined): Day | null => parseDay(text ?? '')
