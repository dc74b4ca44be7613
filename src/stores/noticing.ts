import * as z from 'zod/mini'
import { CONFLICT_PREFIX } from '../domain/backup/edit.ts'
import type { Decoded, Json } from '../domain/backup/model.ts'
import { NEARLY_FULL_PERCENT, type Notice } from './health.ts'
import type { KeptApart } from './quarantine.ts'
import type { Shelf } from './view.ts'
import { LIMIT_CHARACTERS } from './writing.ts'

const setAside = z.object({ id: z.string(), value: z.unknown() })

/** The edits that were set aside because another tab changed the same thing. */
export function conflictsIn(items: Readonly<Record<string, Json>>): readonly Notice[] {
  const ids = Object.keys(items).filter((id) => id.startsWith(CONFLICT_PREFIX))
  return ids.flatMap((id) => {
    const aside = setAside.safeParse(items[id])
    return aside.success
      ? [{ kind: 'conflict', id, about: aside.data.id, other: aside.data.value as Json }]
      : []
  })
}

/** The items that are not what was written, and of which there is no healthy copy. */
export function alteredIn({ items, edits }: Pick<Shelf, 'items' | 'edits'>): readonly Notice[] {
  const ids = Object.keys(items).filter((id) => edits[id] === 0)
  return ids.length > 0 ? [{ kind: 'altered', ids }] : []
}

/** What there is to say about the text that was read, and about the second copy beside it. */
export function readingNotices(main: Decoded | null, copy: Decoded): readonly Notice[] {
  const restored = copy.kind === 'ok' && copy.envelope.items.size > 0
  if (main?.kind === 'newer' || copy.kind === 'newer') return [{ kind: 'newer-version' }]
  if (main?.kind === 'foreign')
    return [{ kind: 'damaged', reason: 'foreign', raw: main.raw, restored, keptAs: null }]
  if (main?.kind === 'damaged') return [{ ...main, restored, keptAs: null }]
  return main?.kind === 'empty' && restored ? [{ kind: 'restored-from-copy' }] : []
}

/** What was put aside stays offered until the person removes it. */
export const quarantineNotices = (kept: readonly KeptApart[]): readonly Notice[] =>
  kept.map(({ key, raw }) => ({ kind: 'damaged', reason: 'unreadable', raw, restored: false, keptAs: key }))

/** Said from four fifths of the room on, so that there is time to make some. */
export function fullness(characters: number): readonly Notice[] {
  const percent = Math.floor((characters / LIMIT_CHARACTERS) * 100)
  return percent >= NEARLY_FULL_PERCENT ? [{ kind: 'nearly-full', percent }] : []
}
