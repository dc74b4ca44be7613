import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { $shelf, put, takeOff } from './shelf.ts'

/** A form that is half typed, field by field, exactly as typed. */
export type Typed = Readonly<Record<string, string>>

const typed = z.catch(z.custom<Typed>(isTyped), {})

function isTyped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isText)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

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
    $typed: computed($shelf, ({ items }) => (items[item] === undefined ? null : typed.parse(items[item]))),
    type: (fields) => put({ [item]: fields }),
    drop: () => takeOff([item]),
  }
}
