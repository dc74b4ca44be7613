import type * as z from 'zod/mini'
import type { Json } from '../domain/backup/model.ts'
import type { Part } from './view.ts'

export type ItemRead<Value> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'ok'; readonly value: Value }
  /** It does not fit: list it, do not drop it. */
  | { readonly kind: 'unreadable'; readonly raw: Json }

/** Reads one item of the shelf by its schema. For the shelf an item is any JSON; its subject knows its shape. */
export function readItem<Value>(schema: z.ZodMiniType<Value>, { items }: Part, id: string): ItemRead<Value> {
  const raw = items[id]
  if (raw === undefined) return { kind: 'missing' }
  const read = schema.safeParse(raw)
  return read.success ? { kind: 'ok', value: read.data } : { kind: 'unreadable', raw }
}
