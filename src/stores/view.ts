import type { Envelope, Json } from '../domain/backup/model.ts'
import type { Place } from './storage.ts'

export interface Shelf {
  /** Where it is kept; null until it has been read. */
  readonly keeping: Place['keeping'] | null
  /** False until the stored items have been read. */
  readonly ready: boolean
  readonly items: Readonly<Record<string, Json>>
  /** How often each item was edited. A form that hands its shelf to `put` never overrules another in silence. */
  readonly edits: Readonly<Record<string, number>>
}

export const CLOSED: Shelf = { keeping: null, ready: false, items: {}, edits: {} }

/** The items of a shelf, or some of them. */
export type Part = Pick<Shelf, 'items'>

/** True where both hold the same values under the same ids. Values never change: what was edited is another value. */
export function sameValues<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
): boolean {
  const ids = Object.keys(one)
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id])
}

/** True where nothing can be told apart by a reader. */
export const sameShelf = (one: Shelf, other: Shelf): boolean =>
  one.ready === other.ready &&
  one.keeping === other.keeping &&
  sameValues(one.edits, other.edits) &&
  sameValues(one.items, other.items)

/** The shelf as stores read it: values by id, without what was taken off. */
export function shelfOf({ items }: Envelope, { ready, keeping }: Pick<Shelf, 'ready' | 'keeping'>): Shelf {
  const present = [...items].filter(([, { value }]) => value !== null)
  return {
    ready,
    keeping,
    items: record(present.map(([id, { value }]) => [id, value])),
    edits: record([...items].map(([id, { n }]) => [id, n])),
  }
}

/** Without a prototype: no id can reach one, and none is found that was not put there. */
export function record<Value>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> {
  const made: Record<string, Value> = Object.create(null)
  for (const [id, value] of entries) made[id] = value
  return made
}
