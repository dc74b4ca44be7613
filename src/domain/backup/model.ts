/** Plain JSON: all that can lie on the shelf. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One stored thing, such as `profile.daysOff`. */
export interface Item {
  /**
   * Edit counter: 1 for the first edit, one more for each later one. 0 marks an item that is not what was written:
   * any healthy copy of it wins.
   */
  readonly n: number
  /** `null` once it was taken off: the mark stays, so that an old copy cannot bring the item back. */
  readonly value: Json
}

export type Items = ReadonlyMap<string, Item>

/** Everything a person has on this device, as one text under one key. */
export interface Envelope {
  /** Counts the writes, so that two texts can be told apart. Nothing is decided by it. */
  readonly rev: number
  readonly items: Items
}

export const EMPTY: Envelope = { rev: 0, items: new Map() }

/** The name in every text of ours: other sites may share the origin. */
export const APP = 'restride'

/** What a stored text turned out to be. Only `ok` may be written over without keeping the old text first. */
export type Decoded =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ok'
      readonly envelope: Envelope
      /** The version the text had. Lower than ours: keep the text before writing. */
      readonly from: number
    }
  | { readonly kind: 'damaged'; readonly raw: string; readonly reason: 'unreadable' | 'not-upgraded' }
  | { readonly kind: 'foreign'; readonly raw: string }
  | { readonly kind: 'newer'; readonly version: number }
