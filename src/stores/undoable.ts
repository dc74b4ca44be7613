import { $shelf, type Json, put, type Values } from './shelf.ts'

/** Takes a change back. */
export type Undo = () => void

/** Puts values on the shelf, null to take one off, and hands over the way back to what lay there before. */
export function putUndoably(values: Values): Undo {
  const { items } = $shelf.get()
  const before = Object.fromEntries(Object.keys(values).map((id): [string, Json] => [id, items[id] ?? null]))
  put(values)
  return () => put(before)
}
