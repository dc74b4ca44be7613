import type { Displaced } from './merge.ts'
import type { Envelope, Item, Json } from './model.ts'

/** A change a person made, on the state they saw. */
export interface Edit {
  /** Edit counter of the item they saw; 0 where there was none. */
  readonly base: number
  /** `null` takes the item off. */
  readonly value: Json
}

export type Edits = ReadonlyMap<string, Edit>

/** Items set aside are kept under their own ids, so they travel, merge and are backed up like any other. */
export const CONFLICT_PREFIX = 'conflict.'

/**
 * Lays edits on a state. An edit made without sight of a later one still wins, being the last thing a person did;
 * what it replaces is set aside, never dropped.
 */
export function edit(stored: Envelope, edits: Edits): Envelope {
  const items = new Map(stored.items)
  const unseen: Displaced[] = []
  for (const [id, { base, value }] of edits) {
    const present = stored.items.get(id)
    if (present && present.n > 0 && sameValue(present.value, value)) continue
    if (present && present.n > base && present.value !== null) unseen.push({ id, ...present })
    items.set(id, { n: Math.max(present?.n ?? 0, base) + 1, value })
  }
  return setAside({ rev: stored.rev + 1, items }, unseen)
}

/** Keeps displaced edits beside the ones that stayed, each under an id that tells whose and which. Once is enough. */
export function setAside(stored: Envelope, displaced: readonly Displaced[]): Envelope {
  if (displaced.length === 0) return stored
  const aside = displaced.map(({ id, n, value }): readonly [string, Item] => [
    `${CONFLICT_PREFIX}${id}.${n}`,
    { n: 1, value: { id, value } },
  ])
  return { ...stored, items: new Map([...aside, ...stored.items]) }
}

const sameValue = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)
