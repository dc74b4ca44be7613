import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import type { Progression } from '../domain/plan/ownTable.ts'
import { progressionFrom } from '../domain/plan/progressionFrom.ts'
import { readItem } from './item.ts'
import { partOf } from './part.ts'
import { OWN_TABLE } from './told.ts'
import { putUndoably, type Undo } from './undoable.ts'
import type { Part } from './view.ts'

/** A table as it was typed, and the name it was given. */
export interface TypedTable {
  readonly name: string
  readonly text: string
}

const table = z.object({ name: z.string(), text: z.string() })

/** The table that the plan follows, as it was typed; null where it follows ours. */
export const $ownTable: ReadableAtom<TypedTable | null> = computed(
  partOf((id) => id === OWN_TABLE),
  tableOn,
)

function tableOn(part: Part): TypedTable | null {
  const read = readItem(table, part, OWN_TABLE)
  return read.kind === 'ok' ? read.value : null
}

/** The table on a shelf as the contract carries it; undefined where there is none that can be read. */
export function progressionOn(part: Part): Progression | undefined {
  const typed = tableOn(part)
  return (typed && progressionFrom(typed.name, typed.text)) ?? undefined
}

/** From now on the plan follows this table. */
export const followTable = ({ name, text }: TypedTable): Undo => putUndoably({ [OWN_TABLE]: { name, text } })

/** From now on the plan follows our ladder again. */
export const followHouseLadder = (): Undo => putUndoably({ [OWN_TABLE]: null })
