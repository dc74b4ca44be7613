import type { Envelope, Item, Items, Json } from './model.ts'

/** An edit that another one of the same rank displaced. */
export interface Displaced {
  readonly id: string
  readonly n: number
  readonly value: Json
}

export interface Merged {
  readonly envelope: Envelope
  readonly displaced: readonly Displaced[]
}

const textOf = (item: Item): string => JSON.stringify(item.value)

/** True where `one` ranks above `other`: more edits, then something above nothing, then the later text. */
function ranksAbove(one: Item, other: Item): boolean {
  if (one.n !== other.n) return one.n > other.n
  if ((one.value === null) !== (other.value === null)) return other.value === null
  return textOf(one) > textOf(other)
}

/**
 * Puts two states together, item by item: the more often edited one stays. The order of the arguments, and how often
 * it is done, make no difference, and no id is lost. Two different edits of the same rank: the later text stays and
 * the other is handed back.
 */
export function merge(one: Envelope, other: Envelope): Merged {
  const items = new Map(one.items)
  const displaced: Displaced[] = []
  for (const [id, item] of other.items) {
    const present = items.get(id)
    if (present === item) continue
    if (!present || ranksAbove(item, present)) items.set(id, item)
    const lost = present && displacedBy(item, present)
    if (lost) displaced.push({ id, ...lost })
  }
  return { envelope: { rev: Math.max(one.rev, other.rev), items: inOrder(items) }, displaced }
}

function displacedBy(one: Item, other: Item): Item | null {
  const tie = one.n === other.n && one.value !== null && other.value !== null
  if (!tie || textOf(one) === textOf(other)) return null
  return ranksAbove(one, other) ? other : one
}

/** By id: two states with the same items are then the same text. */
const inOrder = (items: Items): Items => new Map([...items].sort(([a], [b]) => (a < b ? -1 : 1)))
