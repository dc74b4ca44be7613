import type { Day } from '../shared/days.ts'
import type { DistanceUnit } from './measures.ts'
import type { LogEntry } from './model.ts'

/** What may be told about a run besides how it felt. */
export const MORE_FIELDS = ['distance', 'surface', 'shoe', 'weather', 'mood', 'note'] as const

/** Every field of the log's form. What stands in it is text, exactly as typed or chosen. */
export const ENTRY_FIELDS = [
  'date',
  'until',
  'another',
  'session',
  'done',
  'why',
  'minutes',
  'pain',
  'place',
  'side',
  'bone',
  'signs',
  'effort',
  'evening',
  'morning',
  ...MORE_FIELDS,
] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]
export type EntryForm = Readonly<Partial<Record<EntryField, string>>>

/** Signs that can be ticked about a run, in the names of the log. */
export const ENTRY_SIGNS = ['limp', 'swelling', 'givingWay', 'pelvicSign', 'nightPain'] as const
export type EntrySign = (typeof ENTRY_SIGNS)[number]

/** `rest` is a day left out; the last three are made elsewhere, and only their dates are changed here. */
const FORM_KINDS = [
  'run',
  'walk',
  'strength',
  'cross',
  'rest',
  'visit',
  'readiness',
  'move',
  'pause',
] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** The run that a plan had for a day, or the next one after it. */
export interface DueRun {
  readonly date: Day
  readonly stage: number
  readonly half: boolean
  readonly runSeconds: number
}

/** What, besides the form, decides what is asked and how it is read. */
export interface Given {
  readonly today: Day
  readonly unit: DistanceUnit
  /** Null where there is no plan, or none that goes on. */
  readonly due: DueRun | null
  /** Minutes of the walk that the plan had that day; null where it had none. */
  readonly dueWalkMinutes: number | null
  /** Other runs of that day. */
  readonly sameDay: readonly LogEntry[]
  readonly asksBone: (place: string) => boolean
  readonly hasSides: (place: string) => boolean
  /** The entry that is changed; null for a new one. */
  readonly kept: LogEntry | null
}

/** Several choices in one field, as they are kept: `limp,swelling`. */
export const signsIn = ({ signs }: EntryForm): readonly EntrySign[] =>
  ENTRY_SIGNS.filter((sign) => (signs ?? '').split(',').includes(sign))

/** Another run of that day stands in the log, and this is not an edit that leaves the day alone. */
export const asksAnother = ({ date }: EntryForm, { sameDay, kept }: Given): boolean =>
  sameDay.length > 0 && !(kept?.kind === 'run' && kept.date === date)

/** Whose session it was is asked where the plan had one that no other run of that day has done. */
export const asksSession = ({ due, sameDay, kept }: Given): boolean =>
  due !== null && (kept !== null || !sameDay.some((run) => run.kind === 'run' && run.stage !== undefined))

/** Whether the run was the plan's; empty while only the person can tell. */
export function sessionOf(form: EntryForm, given: Given): 'planned' | 'outside' | '' {
  if (!asksSession(given)) return 'outside'
  if (form.session === 'planned' || form.session === 'outside') return form.session
  return given.due?.date === form.date ? 'planned' : ''
}

const above = (text: string | undefined): boolean => Number(text) > 0

/** The next morning has come. */
export const asksMorning = ({ date }: EntryForm, { today }: Given): boolean => (date ?? today) < today

/** It hurt during the run, that evening or the next morning. */
export const hurts = (form: EntryForm, given: Given): boolean =>
  above(form.pain) || above(form.evening) || (asksMorning(form, given) && above(form.morning))

export const asksPlace = (form: EntryForm, given: Given): boolean =>
  hurts(form, given) || signsIn(form).length > 0 || !!form.place

/** The bone question: at a bony place, or where nobody can say that it is none. */
export const asksBoneNow = (form: EntryForm, given: Given): boolean =>
  asksPlace(form, given) && !!form.place && given.asksBone(form.place)
