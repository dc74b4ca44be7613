import { atom, computed, type ReadableAtom } from 'nanostores'
import { partOf } from './part.ts'
import type { Part } from './view.ts'

/** What is read from some of the items, read again when one of them is edited. Null while the code that reads them comes, `failed` where it cannot. */
export interface ReadLater<Value> {
  readonly $value: ReadableAtom<Value | null | 'failed'>
  /** Fetches that code as soon as the shelf holds such an item. Call it after mount; returns what undoes it. */
  readonly open: () => () => void
}

/**
 * Reads items by code that is fetched only where there are some. Until it has come, nothing may be decided as if there
 * were none. `isOurs` tells the items by their ids, `nothing` is what is said where there is none.
 */
export function readLater<Value>(
  isOurs: (id: string) => boolean,
  nothing: Value,
  load: () => Promise<(part: Part) => Value>,
): ReadLater<Value> {
  const $reader = atom<{ readonly read: (part: Part) => Value } | null | 'failed'>(null)
  const $part = partOf(isOurs)
  const isEmpty = ({ items }: Part) => Object.keys(items).length === 0
  const fetchReader = (part: Part) => {
    if ($reader.get() || isEmpty(part)) return
    // Asking again while it comes is free: a module is fetched once.
    load().then(
      (read) => $reader.set({ read }),
      () => $reader.set('failed'),
    )
  }
  return {
    $value: computed([$part, $reader], (part, reader) => {
      if (isEmpty(part)) return nothing
      return reader && reader !== 'failed' ? reader.read(part) : reader
    }),
    open: () => $part.subscribe(fetchReader),
  }
}
