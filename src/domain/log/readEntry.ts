import { parseDay } from '../shared/days.ts'
import { type NumberFault, readBounded, readWhole } from '../shared/readNumber.ts'
import { askedFor } from './askedFor.ts'
import { LOG_BOUNDS } from './bounds.ts'
import { entryFrom } from './entryFrom.ts'
import { type EntryField, type EntryForm, type FormKind, type Given, hurts, sessionOf } from './form.ts'
import { readDistance, readRunTime } from './measures.ts'
import type { LogEntry } from './model.ts'
import { prefilled } from './prefilled.ts'

/** What stands in the way of an entry, at its field. */
export type EntryFault = { readonly field: EntryField } & FieldFault
type FieldFault =
  | NumberFault
  | { readonly code: 'no-such-date'; readonly typed: string }
  | { readonly code: 'in-the-future' | 'ends-first' }

export type EntryReading =
  | { readonly ok: true; readonly entry: LogEntry }
  | { readonly ok: false; readonly faults: readonly EntryFault[] }

/** The form as an entry of the log, or all that stands in the way. Pure; nothing is guessed. */
export function readEntry(kind: FormKind, typed: EntryForm, given: Given): EntryReading {
  const form = { ...prefilled(kind, typed, given), ...typed }
  const asked = askedFor(kind, form, given)
  const faults = asked.flatMap((field): readonly EntryFault[] => {
    const fault = FINDERS[field]?.(form, kind, given)
    return fault ? [{ field, ...fault }] : []
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, entry: entryFrom(kind, form, asked, given) }
}

type Finder = (form: EntryForm, kind: FormKind, given: Given) => FieldFault | null

const MISSING = { code: 'missing' } as const
const chosen =
  (field: EntryField): Finder =>
  (form) =>
    form[field] ? null : MISSING

/** A number where one was given; nothing is no fault. */
const optional =
  (field: EntryField, [least, most]: readonly [number, number]): Finder =>
  (form) =>
    form[field] ? faultIn(readWhole(form[field], least, most)) : null

const FINDERS: Partial<Record<EntryField, Finder>> = {
  date: dateFault,
  until: untilFault,
  another: (form) => (form.another === 'yes' ? null : MISSING),
  session: (form, _, given) => (sessionOf(form, given) ? null : MISSING),
  done: chosen('done'),
  why: chosen('why'),
  minutes: (form, kind) =>
    faultIn(kind === 'run' ? readRunTime(form.minutes) : readBounded(form.minutes, LOG_BOUNDS.minutes)),
  pain: (form, kind) =>
    form.pain || kind === 'run' ? faultIn(readBounded(form.pain, LOG_BOUNDS.pain)) : null,
  place: (form, _, given) => (hurts(form, given) && !form.place ? MISSING : null),
  bone: chosen('bone'),
  effort: optional('effort', LOG_BOUNDS.effort),
  mood: optional('mood', LOG_BOUNDS.score),
  distance: (form, _, { unit }) =>
    form.distance?.trim() ? faultIn(readDistance(form.distance, unit)) : null,
}

/** What was done lies behind; a day that is moved to, or paused for, may lie ahead. */
function dateFault({ date }: EntryForm, kind: FormKind, { today }: Given): FieldFault | null {
  const day = parseDay(date ?? '')
  if (!day) return date ? { code: 'no-such-date', typed: date } : MISSING
  return day > today && kind !== 'move' && kind !== 'pause' ? { code: 'in-the-future' } : null
}

function untilFault({ date = '', until = '' }: EntryForm, kind: FormKind): FieldFault | null {
  if (!parseDay(until)) return until ? { code: 'no-such-date', typed: until } : MISSING
  return kind === 'pause' && until < date ? { code: 'ends-first' } : null
}

const faultIn = (reading: ReturnType<typeof readBounded>): NumberFault | null =>
  reading.ok ? null : reading.fault
