import type { Day, Weekday } from '../shared/days.ts'
import type { NotationFault } from './notation.ts'

/** What each kind of input fault is told with. */
export interface FaultValues {
  missing: Nothing
  'wrong-type': { readonly expected: string }
  'not-whole': Nothing
  'too-small': { readonly minimum: number; readonly of: Counted }
  'too-large': { readonly maximum: number; readonly of: Counted }
  'not-listed': { readonly options: readonly string[] }
  'not-a-date': Nothing
  'unknown-field': { readonly field: string }
  'after-today': { readonly today: Day }
  'start-before-today': { readonly today: Day }
  'run-day-twice': { readonly day: Weekday }
  'run-days-too-close': { readonly first: Weekday; readonly second: Weekday; readonly restDays: number }
  'dates-crossed': { readonly from: Day }
  'id-twice': { readonly id: string }
  notation: { readonly fault: NotationFault }
  'sessions-differ': { readonly asked: number; readonly noted: number }
}

export type Counted = 'number' | 'entries' | 'characters'

export type FaultCode = keyof FaultValues

/** One thing wrong with a request. `found` and `allowed` are short and technical; the sentence is in `words/faults.ts`. */
export type Fault<C extends FaultCode = FaultCode> = {
  [K in C]: {
    /** Where, as in `profile.runDays` or `limits.0.until`; empty for the request itself. */
    readonly path: string
    readonly code: K
    readonly found: string
    readonly allowed: string
    readonly values: FaultValues[K]
  }
}[C]

type Nothing = Readonly<Record<never, never>>
