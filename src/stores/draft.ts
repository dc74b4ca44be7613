import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { itemAt } from './part.ts'
import { put, takeOff } from './shelf.ts'

/** A form that is half typed, field by field, exactly as typed. */
export type Typed = Readonly<Record<string, string>>

/** Checked by hand: the schemas of a record would weigh on every page. */
const typed = z.catch(z.custom<Typed>(isTyped), {})

/** What was typed into a form and not yet kept; null where nothing was. */
export interface Draft {
  readonly $typed: ReadableAtom<Typed | null>
  readonly type: (fields: Typed) => void
  readonly drop: () => void
}

/** The half-typed form of a subject, on the shelf at every key so that nothing typed is lost. */
export function draftOf(subject: string): Draft {
  const item = `draft.${subject}`
  return {
    $typed: computed(itemAt(item), (kept) => (kept === undefined ? null : typed.parse(kept))),
    type: (fields) => put({ [item]: fields }),
    drop: () => takeOff([item]),
  }
}

function isTyped(stored: unknown): stored is Typed {
  const isFields = typeof stored === 'object' && stored !== null && !Array.isArray(stored)
  return isFields && Object.values(stored).every((text) => typeof text === 'string')
}
