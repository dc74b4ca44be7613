import { atom, computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { LONGEST_TEXT } from '../domain/log/bounds.ts'
import { ENTRY_FIELDS, type EntryField, type EntryForm, type FormKind } from '../domain/log/form.ts'
import { formKindOf, formOf } from '../domain/log/formOf.ts'
import type { LogEntry } from '../domain/log/model.ts'
import { stopOf } from '../domain/plan/answers.ts'
import { CONDITIONS } from '../domain/plan/conditions.ts'
import type { PainFamily } from '../domain/plan/model.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $today } from './builder.ts'
import { $log, type DamagedEntry, type KeptEntry } from './log.ts'
import { $answers } from './profile.ts'
import { $settings, type Units } from './settings.ts'
import { $shelf, put, type Shelf, takeOff } from './shelf.ts'
import { LOG_PREFIX } from './told.ts'

/** What can be told anew. Pain on its own is no entry: it is answered, and added to a run. */
export const NEW_KINDS = ['run', 'pain', 'walk', 'strength', 'cross', 'rest', 'visit'] as const
export type NewKind = (typeof NEW_KINDS)[number]

/** What the form is for. */
export type FormPage =
  | { readonly at: 'new'; readonly kind: NewKind }
  | { readonly at: 'edit'; readonly id: string }

export const $page = atom<FormPage>({ at: 'new', kind: 'run' })

export interface FormState {
  readonly ready: boolean
  readonly today: Day
  readonly units: Units
  /** Which pain rule their plan follows. */
  readonly family: PainFamily
  readonly planned: boolean
  readonly page: FormPage
  readonly kind: FormKind | 'pain'
  /** Of an edit: the entry, one that cannot be read, or none because it is gone. */
  readonly kept: KeptEntry | null
  readonly damaged: DamagedEntry | null
  readonly form: EntryForm
  /** Something was typed that is not in the log yet. */
  readonly typed: boolean
  readonly entries: readonly KeptEntry[]
}

/** What the built page shows, before anything was read. */
export const NOTHING_TYPED: FormState = {
  ready: false,
  today: '2026-01-05',
  units: 'km',
  family: 'none',
  planned: false,
  page: { at: 'new', kind: 'run' },
  kind: 'run',
  kept: null,
  damaged: null,
  form: {},
  typed: false,
  entries: [],
}

/** What was typed and not saved yet. `seen`: the edit counter of the entry that it was typed over. */
interface Draft {
  readonly fields: EntryForm
  readonly seen: number
}

const text = z.catch(z.optional(z.string().check(z.maxLength(LONGEST_TEXT))), undefined)
const NO_DRAFT: Draft = { fields: {}, seen: 0 }
const draftShape = z.catch(
  z.object({
    fields: z.object(Object.fromEntries(ENTRY_FIELDS.map((field) => [field, text]))),
    seen: z.number(),
  }),
  NO_DRAFT,
)

const draftId = (page: FormPage): string => (page.at === 'edit' ? `draft.log.${page.id}` : 'draft.log')
const draftOn = ({ items }: Shelf, page: FormPage): Draft =>
  draftShape.parse(items[draftId(page)] ?? NO_DRAFT) as Draft

export const $logForm: ReadableAtom<FormState> = computed(
  [$shelf, $log, $page, $settings, $today, $agreed, $answers],
  (shelf, log, page, { units }, today, agreed, answers) => {
    const { fields } = draftOn(shelf, page)
    const kept = page.at === 'edit' ? log.entries.find(({ id }) => id === page.id) : undefined
    const stop = stopOf(agreed?.answers ?? answers)
    return {
      ready: shelf.ready,
      today,
      units,
      family: stop ? CONDITIONS[stop.condition].family : 'none',
      planned: agreed !== null,
      page,
      kind: page.at === 'new' ? page.kind : kept ? formKindOf(kept) : 'run',
      kept: kept ?? null,
      damaged: (page.at === 'edit' && log.damaged.find(({ id }) => id === page.id)) || null,
      form: { date: today, ...(kept && formOf(kept, units)), ...fields },
      typed: Object.keys(fields).length > 0,
      entries: log.entries,
    }
  },
)

/** The day in the form, as typed. */
export const $formDay: ReadableAtom<string> = computed($logForm, ({ form }) => form.date ?? '')

/** The entry that is changed, as it lies in the log; null where a new one is told. */
export const $formEntry: ReadableAtom<KeptEntry | null> = computed($logForm, ({ kept }) => kept)

/** Keeps typed text at once, at every key. The day is kept with it, so that a draft is not of another day tomorrow. */
export function typeField(field: EntryField, typed: string): void {
  typeFields($page.get(), { [field]: typed.slice(0, LONGEST_TEXT) })
}

/** Types into the form of another page too, such as pain into the run that it belongs to. */
export function typeFields(page: FormPage, typed: EntryForm): void {
  const shelf = $shelf.get()
  const { fields, seen } = draftOn(shelf, page)
  const begun = Object.keys(fields).length > 0
  const day = page.at === 'new' && !fields.date ? { date: $today.get() } : {}
  const counter = page.at === 'edit' ? (shelf.edits[LOG_PREFIX + page.id] ?? 0) : 0
  put({ [draftId(page)]: { fields: { ...day, ...fields, ...typed }, seen: begun ? seen : counter } })
}

/** Lets go of what was typed. */
export const dropDraft = (page: FormPage): void => takeOff([draftId(page)])

/** The shelf that a form began from: a change that another tab made since is set aside, not overruled. */
export function seenBy(page: FormPage): Shelf {
  const shelf = $shelf.get()
  const { fields, seen } = draftOn(shelf, page)
  if (page.at === 'new' || Object.keys(fields).length === 0) return shelf
  return { ...shelf, edits: { ...shelf.edits, [LOG_PREFIX + page.id]: seen } }
}

/** The other runs of a day. */
export const runsOn = (entries: readonly KeptEntry[], day: string | undefined, but: LogEntry | null) =>
  entries.filter((entry) => entry.kind === 'run' && entry.date === day && entry !== but)
