import { checksum } from './checksum.ts'
import { migrate, STEPS, type Step, versionOf } from './migrate.ts'
import { APP, type Decoded, type Envelope, type Item, type Json } from './model.ts'

type Fields = Readonly<Record<string, unknown>>

/** Keys that could reach the prototype of an object. None of ours is called so; they are left out on reading. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** Reads a stored text. Never throws, writes nothing, and hands back the raw text of what it cannot read. */
export function decode(text: string | null, steps: readonly Step[] = STEPS): Decoded {
  if (text === null) return { kind: 'empty' }
  try {
    return read(text, JSON.parse(text, plain), steps)
  } catch {
    return { kind: 'damaged', raw: text, reason: 'unreadable' }
  }
}

/** Leaves out unsafe keys, and keeps a number too large for JSON as text, which no field takes for a number. */
function plain(key: string, value: unknown): unknown {
  if (UNSAFE_KEYS.has(key)) return undefined
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function read(raw: string, stored: unknown, steps: readonly Step[]): Decoded {
  if (!isFields(stored)) return { kind: 'damaged', raw, reason: 'unreadable' }
  if (stored['app'] !== APP) return { kind: 'foreign', raw }
  const from = stored['v']
  if (!isCount(from) || from === 0) return { kind: 'damaged', raw, reason: 'unreadable' }
  if (from > versionOf(steps)) return { kind: 'newer', version: from }
  const current = lifted(stored, from, steps)
  if (!current) return { kind: 'damaged', raw, reason: 'not-upgraded' }
  if (!isFields(current['items'])) return { kind: 'damaged', raw, reason: 'unreadable' }
  return { kind: 'ok', from, envelope: opened(current, current['items']) }
}

function lifted(stored: Fields, from: number, steps: readonly Step[]): Fields | null {
  try {
    return migrate(stored, from, steps)
  } catch {
    return null
  }
}

const opened = (stored: Fields, fields: Fields): Envelope => ({
  rev: isCount(stored['rev']) ? stored['rev'] : 0,
  items: new Map(Object.entries(fields).map(([id, field]) => [id, itemOf(id, field)])),
})

/** An item that is not what was written keeps its content and loses its rank: edit 0. */
function itemOf(id: string, field: unknown): Item {
  if (!isFields(field) || !isCount(field['n']) || field['value'] === undefined) {
    return { n: 0, value: contentOf(field) }
  }
  const item = { n: field['n'], value: field['value'] as Json }
  const whole = field['sum'] === undefined || field['sum'] === checksum(id, item)
  return whole ? item : { ...item, n: 0 }
}

/** Parsed text is plain JSON, whatever its shape. */
const contentOf = (field: unknown): Json =>
  (isFields(field) && field['value'] !== undefined ? field['value'] : field) as Json
