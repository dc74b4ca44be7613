import { atom, computed, type ReadableAtom } from 'nanostores'
import { $shelf, type Shelf } from './shelf.ts'

/** What is read from some of the items. Null while the code that reads them comes, `failed` where it cannot. */
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
  load: () => Promise<(shelf: Shelf) => Value>,
): ReadLater<Value> {
  const $reader = atom<{ readonly read: (shelf: Shelf) => Value } | null | 'failed'>(null)
  const holds = ({ items }: Shelf) => Object.keys(items).some(isOurs)
  const fetchReader = (shelf: Shelf) => {
    if ($reader.get() || !holds(shelf)) return
    // Asking again while it comes is free: a module is fetched once.
    load().then(
      (read) => $reader.set({ read }),
      () => $reader.set('failed'),
    )
  }
  return {
    $value: computed([$shelf, $reader], (shelf, reader) => {
      if (!holds(shelf)) return nothing
      return reader && reader !== 'failed' ? reader.read(shelf) : reader
    }),
    open: () => $shelf.subscribe(fetchReader),
  }
}
