import { DAMAGED_PREFIX } from './keys.ts'
import type { Texts } from './storage.ts'

/** A text that could not be read, and the key it lies under now. */
export interface KeptApart {
  readonly key: string
  readonly raw: string
}

/** Puts an unreadable text aside, once. Throws where there is no room: then nothing may be written over it. */
export function quarantine(texts: Texts, raw: string): void {
  const kept = keptApart(texts)
  if (kept.some((text) => text.raw === raw)) return
  const highest = Math.max(0, ...kept.map(({ key }) => Number(key.slice(DAMAGED_PREFIX.length)) || 0))
  texts.set(`${DAMAGED_PREFIX}${highest + 1}`, raw)
}

/** All that was put aside so far. */
export function keptApart(texts: Texts): readonly KeptApart[] {
  const keys = texts.keys().filter((key) => key.startsWith(DAMAGED_PREFIX))
  return keys.map((key) => ({ key, raw: texts.get(key) ?? '' }))
}
