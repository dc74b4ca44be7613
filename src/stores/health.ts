import type { Envelope, Json } from '../domain/backup/model.ts'
import type { Place } from './storage.ts'
import type { Refusal } from './writing.ts'

/** Whether what a person typed is kept, told truthfully. */
export type SaveState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  /** `inCopy`: the second copy holds it as well. */
  | { readonly kind: 'saved'; readonly inCopy: boolean }
  | { readonly kind: 'not-saved'; readonly reason: Refusal; readonly inCopy: boolean }
  | { readonly kind: 'memory-only'; readonly reason: 'denied' | 'shared-computer' }
  | { readonly kind: 'read-only'; readonly reason: 'newer-version' }

/** Something a person should know about their stored data, and may act on. */
export type Notice =
  | {
      readonly kind: 'damaged'
      readonly reason: 'unreadable' | 'not-upgraded' | 'foreign'
      readonly raw: string
      /** True where the second copy is shown instead. */
      readonly restored: boolean
      /** The key it was put aside under; null while it still lies in its place and nothing was written. */
      readonly keptAs: string | null
    }
  | { readonly kind: 'altered'; readonly ids: readonly string[] }
  | { readonly kind: 'restored-from-copy' }
  | { readonly kind: 'cleared-elsewhere'; readonly former: Envelope }
  | { readonly kind: 'conflict'; readonly id: string; readonly about: string; readonly other: Json }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'nearly-full'; readonly percent: number }

/** From this share of the room on, a person is told. Our rule. */
export const NEARLY_FULL_PERCENT = 80

export interface Circumstances {
  readonly ready: boolean
  readonly newer: boolean
  readonly keeping: Place['keeping'] | undefined
  /** Why the last write failed; null where it did not. */
  readonly failure: Refusal | null
  readonly unsaved: boolean
  readonly nothingYet: boolean
  readonly inCopy: boolean
}

/** The one thing to say about saving. A failure is said before all that is merely usual. */
export function saveStateOf(now: Circumstances): SaveState {
  if (!now.ready) return { kind: 'loading' }
  if (now.newer) return { kind: 'read-only', reason: 'newer-version' }
  if (now.keeping === 'nothing') return { kind: 'memory-only', reason: 'denied' }
  if (now.failure && now.unsaved) return { kind: 'not-saved', reason: now.failure, inCopy: now.inCopy }
  if (now.keeping === 'tab') return { kind: 'memory-only', reason: 'shared-computer' }
  if (now.unsaved) return { kind: 'saving' }
  return now.nothingYet ? { kind: 'empty' } : { kind: 'saved', inCopy: now.inCopy }
}
