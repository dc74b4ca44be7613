import { atom, computed, type ReadableAtom } from 'nanostores'
import { ENTRY, type EntryKind, type LogEntry } from '../domain/log/model.ts'
import { nowMs } from './clock.ts'
import { $ready } from './part.ts'
import { $shelf, type Json, put, type Shelf } from './shelf.ts'
import { $logItems, LOG_PREFIX } from './told.ts'
import type { Part } from './view.ts'

/** An entry as it is kept: it always has its id. */
export type KeptEntry = LogEntry & { readonly id: string }

/** An entry that cannot be read. It is kept and shown; the rest works. */
export interface DamagedEntry {
  readonly id: string
  readonly raw: Json
}

export interface Log {
  /** False until the shelf has been read. */
  readonly ready: boolean
  /** Oldest first; of one day in the order they were made. */
  readonly entries: readonly KeptEntry[]
  readonly damaged: readonly DamagedEntry[]
}

/** What the built page shows, before anything was read. */
export const NOTHING_LOGGED: Log = { ready: false, entries: [], damaged: [] }

/** What was just done to the log and can be undone until the page is left. */
export type LogChange = 'added' | 'changed' | 'removed'

export const $log: ReadableAtom<Log> = computed([$logItems, $ready], (part, ready) => ({
  ready,
  ...logOn(part),
}))

/** The day an entry is listed under: of a pause its first, of a move the day it left. */
export const dayOf = (entry: LogEntry) => ('date' in entry ? entry.date : entry.from)

/** The log among these items. Each entry is an item of its own, so that two tabs lose nothing. */
export function logOn({ items }: Part): Omit<Log, 'ready'> {
  const read = Object.keys(items)
    .filter((id) => id.startsWith(LOG_PREFIX))
    .map((id) => ({ id: id.slice(LOG_PREFIX.length), raw: items[id] ?? null }))
    .map(({ id, raw }) => ({ id, raw, entry: readEntry(id, raw) }))
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])).toSorted(inOrder),
    damaged: read.filter(({ entry }) => entry === null).map(({ id, raw }) => ({ id, raw })),
  }
}

const inOrder = (one: KeptEntry, other: KeptEntry): number =>
  compare(dayOf(one), dayOf(other)) || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Thousands of entries are read at every change of the shelf: an item that stayed the same is not read again. */
const known = new WeakMap<object, KeptEntry>()

function readEntry(id: string, raw: Json): KeptEntry | null {
  if (typeof raw !== 'object' || raw === null) return null
  const before = known.get(raw)
  if (before?.id === id) return before
  const kind = 'kind' in raw && isKind(raw.kind) ? raw.kind : null
  const read = kind && ENTRY[kind].safeParse({ ...raw, id })
  if (!read?.success) return null
  const entry = { ...read.data, id }
  known.set(raw, entry)
  return entry
}

const isKind = (kind: unknown): kind is EntryKind => typeof kind === 'string' && Object.hasOwn(ENTRY, kind)

interface Undone {
  readonly change: LogChange
  readonly before: Readonly<Record<string, Json>>
}

const $undone = atom<Undone | null>(null)
export const $lastChange: ReadableAtom<LogChange | null> = computed(
  $undone,
  (undone) => undone?.change ?? null,
)

/** Puts an entry into the log; gives the id it got. */
export function addEntry(entry: LogEntry): string {
  const id = newId()
  write('added', id, entry)
  return id
}

/** `seen`: the shelf that the person's form began from. */
export const changeEntry = (id: string, entry: LogEntry, seen?: Shelf): void =>
  write('changed', id, entry, seen)

/** Takes an entry off this device, a damaged one too. */
export const removeEntry = (id: string): void => write('removed', id, null)

/** Takes the last change back. */
export function undoChange(): void {
  const undone = $undone.get()
  if (undone) put(undone.before)
  $undone.set(null)
}

export const forgetChange = (): void => $undone.set(null)

function write(change: LogChange, id: string, entry: LogEntry | null, seen?: Shelf): void {
  const item = LOG_PREFIX + id
  $undone.set({ change, before: { [item]: $shelf.get().items[item] ?? null } })
  put({ [item]: entry && stored(entry) }, seen)
}

/** The id stands in the item's name alone. */
function stored({ id: _, ...entry }: LogEntry): Json {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Json
}

/** By the moment it was made, so that ids of one day sort as they came; told apart where two came at once. */
function newId(): string {
  const { edits } = $shelf.get()
  let moment = nowMs()
  while (edits[LOG_PREFIX + moment.toString(36)] !== undefined) moment += 1
  return moment.toString(36)
}
