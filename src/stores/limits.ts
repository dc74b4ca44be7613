import { computed, type ReadableAtom } from 'nanostores'
import { type Limit, limit } from '../domain/plan/limit.ts'
import { nowMs } from './clock.ts'
import { readItem } from './item.ts'
import { partOf } from './part.ts'
import type { Json } from './shelf.ts'
import { LIMIT_PREFIX } from './told.ts'
import { putUndoably, type Undo } from './undoable.ts'
import type { Part } from './view.ts'

/** A clinician's limit as it is kept. */
export interface KeptLimit {
  readonly id: string
  readonly limit: Limit
}

const $part = partOf((id) => id.startsWith(LIMIT_PREFIX))

export const $limits: ReadableAtom<readonly KeptLimit[]> = computed($part, keptOn)

/** The limits on a shelf, in the order they were added. */
export const limitsOn = (part: Part): readonly Limit[] => keptOn(part).map((kept) => kept.limit)

function keptOn(part: Part): readonly KeptLimit[] {
  return Object.keys(part.items)
    .filter((item) => item.startsWith(LIMIT_PREFIX))
    .toSorted()
    .flatMap((item) => {
      const read = readItem(limit, part, item)
      return read.kind === 'ok' ? [{ id: item.slice(LIMIT_PREFIX.length), limit: read.value }] : []
    })
}

/** Limits that cannot be read, by their ids: the plan does not know them, so they are shown. */
export const $damagedLimits: ReadableAtom<readonly string[]> = computed($part, (part) => {
  const known = keptOn(part).map(({ id }) => LIMIT_PREFIX + id)
  return Object.keys(part.items)
    .filter((item) => !known.includes(item))
    .map((item) => item.slice(LIMIT_PREFIX.length))
})

/** From now on the plan obeys it. `id`: takes the place of that one. */
export const keepLimit = (kept: Limit, id: string = nowMs().toString(36)): Undo =>
  putUndoably({ [LIMIT_PREFIX + id]: { ...kept } as Json })

export const removeLimit = (id: string): Undo => putUndoably({ [LIMIT_PREFIX + id]: null })
