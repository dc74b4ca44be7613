import { type Edits, edit, setAside } from '../domain/backup/edit.ts'
import { merge } from '../domain/backup/merge.ts'
import { STEPS, versionOf } from '../domain/backup/migrate.ts'
import { type Decoded, EMPTY, type Envelope } from '../domain/backup/model.ts'
import type { Copy } from './copy.ts'
import { KEPT_PREFIX, MIRRORS, SHELF_KEY } from './keys.ts'
import { readStored, textToStore } from './knownText.ts'
import { quarantine } from './quarantine.ts'
import type { Place, Texts } from './storage.ts'

/** Characters. Safari stops at 2.6 million once a letter is not Latin; others at 5.2 million. Measured; our rule. */
export const LIMIT_CHARACTERS = 2_400_000

export type Refusal = 'full' | 'refused' | 'changed-on-read-back'

/** What this page knew when it began to write. */
export interface Before {
  readonly stored: Envelope
  /** True where the text was there when last looked at: if it is gone now, somebody took it away. */
  readonly seen: boolean
  readonly edits: Edits
}

export interface Attempted {
  readonly kind: 'saved' | Refusal
  readonly envelope: Envelope
  readonly characters: number
  readonly clearedElsewhere: boolean
}

export type Attempt = { readonly kind: 'newer' } | Attempted

/** `inCopy`: the second copy holds it. */
export type Written = Attempt & { readonly inCopy: boolean }

/** Puts states together; of two edits of one rank, the one that does not stay is set aside. */
export function together(one: Envelope, other: Envelope): Envelope {
  const { envelope, displaced } = merge(one, other)
  return setAside(envelope, displaced)
}

/** Reads again, merges, writes, reads back, compares, then brings the second copy up to it. Never throws. */
export async function write(place: Place, before: Before): Promise<Written> {
  const copy = await readCopy(place.copy)
  if (copy.text.kind === 'newer') return { kind: 'newer', inCopy: false }
  const attempt = writeText(place.texts, before, copy.text)
  if (attempt.kind === 'newer') return { ...attempt, inCopy: false }
  return { ...attempt, inCopy: copy.answers && (await writeCopy(place.copy, attempt.envelope)) }
}

export interface CopyRead {
  readonly answers: boolean
  readonly text: Decoded
}

export async function readCopy(copy: Copy | null): Promise<CopyRead> {
  try {
    return { answers: copy !== null, text: readStored((await copy?.read()) ?? null) }
  } catch {
    return { answers: false, text: { kind: 'empty' } }
  }
}

async function writeCopy(copy: Copy | null, envelope: Envelope): Promise<boolean> {
  try {
    await copy?.change((text) => {
      const present = readStored(text)
      return textToStore(present.kind === 'ok' ? together(present.envelope, envelope) : envelope)
    })
    return copy !== null
  } catch {
    return false
  }
}

/** The part that must not be interrupted: without a pause between reading and writing, no other tab comes between. */
export function writeText(texts: Texts | null, before: Before, copy: Decoded): Attempt {
  const main = readText(texts)
  if (main?.kind === 'newer') return { kind: 'newer' }
  const clearedElsewhere = main?.kind === 'empty' && before.seen
  const envelope = edit(baseOf(main, clearedElsewhere ? EMPTY : before.stored, copy), before.edits)
  const known = { envelope, clearedElsewhere, characters: 0 }
  if (!main || !texts) return { ...known, kind: 'refused' }
  try {
    const text = textToStore(envelope)
    return { ...known, characters: text.length, kind: replace(texts, main, text, envelope) }
  } catch (error) {
    return { ...known, kind: refusalOf(error) }
  }
}

/** Null where the browser refuses even to look. */
export function readText(texts: Texts | null): Decoded | null {
  try {
    return texts && readStored(texts.get(SHELF_KEY))
  } catch {
    return null
  }
}

/** A readable text is the truth. Without one, what this page has seen stands in for it. */
function baseOf(main: Decoded | null, memory: Envelope, copy: Decoded): Envelope {
  const base = main?.kind === 'ok' ? main.envelope : memory
  return copy.kind === 'ok' ? together(base, copy.envelope) : base
}

function replace(texts: Texts, main: Decoded, text: string, envelope: Envelope): 'saved' | Refusal {
  if (text.length > LIMIT_CHARACTERS) return 'full'
  keepOldText(texts, main)
  texts.set(SHELF_KEY, text)
  if (texts.get(SHELF_KEY) !== text) return 'changed-on-read-back'
  mirror(texts, envelope)
  return 'saved'
}

/** Nothing unreadable and no older version is written over before its text lies under a key of its own. */
function keepOldText(texts: Texts, main: Decoded): void {
  if (main.kind === 'damaged' || main.kind === 'foreign') quarantine(texts, main.raw)
  if (main.kind !== 'ok' || main.from >= versionOf(STEPS)) return
  const key = `${KEPT_PREFIX}${main.from}`
  if (texts.get(key) === null) texts.set(key, texts.get(SHELF_KEY) ?? '')
}

/** A mirror that cannot be written costs a flash of the other colours, and no data: it is no reason to say "not saved". */
function mirror(texts: Texts, { items }: Envelope): void {
  for (const { id, key } of MIRRORS) {
    const value = items.get(id)?.value
    try {
      if (typeof value === 'string') texts.set(key, value)
      else texts.remove(key)
    } catch {}
  }
}

const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && /quota/i.test(error.name) ? 'full' : 'refused'
