import { decode } from '../domain/backup/decode.ts'
import { encode } from '../domain/backup/encode.ts'
import { STEPS, versionOf } from '../domain/backup/migrate.ts'
import type { Decoded, Envelope } from '../domain/backup/model.ts'

interface Known {
  readonly text: string
  readonly envelope: Envelope
}

/** The text and its second copy, which may differ. */
const KEPT = 2

/** What was read or written last. */
let known: readonly Known[] = []

/** Reads a stored text, the same one once: each key that somebody types stores all, and looks at it four times. */
export function readStored(text: string | null): Decoded {
  const from = versionOf(STEPS)
  const before = known.find((one) => one.text === text)
  if (before) return { kind: 'ok', from, envelope: before.envelope }
  const read = decode(text)
  if (text !== null && read.kind === 'ok' && read.from === from) know({ text, envelope: read.envelope })
  return read
}

/** The text to store. What it says is known without reading it. */
export function textToStore(envelope: Envelope): string {
  const text = encode(envelope)
  know({ text, envelope })
  return text
}

function know(one: Known): void {
  known = [one, ...known.filter(({ text }) => text !== one.text)].slice(0, KEPT)
}
