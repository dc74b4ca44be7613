import { atom, type ReadableAtom } from 'nanostores'

/** What can lie on the shelf: plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Shelf {
  /** False until the stored items have been read. */
  readonly ready: boolean
  readonly items: Readonly<Record<string, Json>>
}

const KEY = 'rtr:shelf'
const $open = atom<Shelf>({ ready: false, items: {} })

export const $shelf: ReadableAtom<Shelf> = $open

export function openShelf(): void {
  if ($open.get().ready) return
  $open.set({ ready: true, items: JSON.parse(localStorage.getItem(KEY) ?? '{}') as Shelf['items'] })
}

export function put(values: Readonly<Record<string, Json>>): void {
  const items = { ...$open.get().items, ...values }
  localStorage.setItem(KEY, JSON.stringify(items))
  $open.set({ ready: true, items })
}

export function takeOff(ids: readonly string[]): void {
  const items = Object.fromEntries(Object.entries($open.get().items).filter(([id]) => !ids.includes(id)))
  localStorage.setItem(KEY, JSON.stringify(items))
  $open.set({ ready: true, items })
}
