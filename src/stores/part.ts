import { computed, type ReadableAtom } from 'nanostores'
import { $shelf, type Json } from './shelf.ts'
import { type Part, record, sameValues } from './view.ts'

/** One item as it lies on the shelf: the same object while it was not edited, whatever else was. */
export const itemAt = (id: string): ReadableAtom<Json | undefined> =>
  computed($shelf, ({ items }) => items[id])

/**
 * Some of the items: the same object while none of them was edited. The shelf changes at every key that somebody
 * types, and nothing but what they type is to be read or planned again.
 */
export function partOf(isOurs: (id: string) => boolean): ReadableAtom<Part> {
  let last: Part = { items: {} }
  return computed($shelf, ({ items }) => {
    const ours = record(
      Object.keys(items)
        .filter(isOurs)
        .map((id) => [id, items[id] ?? null]),
    )
    if (!sameValues(last.items, ours)) last = { items: ours }
    return last
  })
}

/** Whether the shelf has been read. */
export const $ready: ReadableAtom<boolean> = computed($shelf, ({ ready }) => ready)
