import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/domain/backup/decode.ts'
import { encode } from '../../../src/domain/backup/encode.ts'
import type { Decoded } from '../../../src/domain/backup/model.ts'
import { envelope, SAMPLE } from './json.ts'

const text = encode(SAMPLE)

test('reads back what was written', () => {
  fc.assert(
    fc.property(envelope, (any) => {
      expect(decode(encode(any))).toEqual({ kind: 'ok', from: 1, envelope: any })
    }),
  )
})

test('never throws, whatever the text', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => typeof decode(any).kind === 'string'))
})

test('M03: no prefix of a text is taken for the text', () => {
  for (let length = 0; length < text.length; length += 1) {
    expect(decode(text.slice(0, length))).toMatchObject({ kind: 'damaged', raw: text.slice(0, length) })
  }
})

/** Healthy items with a rank; what is missing or without rank counts as found out. */
function trusted(read: Decoded): readonly string[] {
  if (read.kind !== 'ok') return []
  return [...read.envelope.items].filter(([, { n }]) => n > 0).map((entry) => JSON.stringify(entry))
}

test('M04: of 1,000 texts with one byte flipped, none shows an altered item as healthy', () => {
  const healthy = new Set(trusted(decode(text)))
  const bytes = new TextEncoder().encode(text)
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7))
  fc.assert(
    fc.property(flip, ([at, bit]) => {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      const found = trusted(decode(new TextDecoder().decode(flipped)))
      // A flip in the name of the checksum leaves the item without one, and unaltered.
      expect(found.filter((item) => !healthy.has(item))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

describe('says what a text is', () => {
  test.each<[string, string | null, Partial<Decoded>]>([
    ['nothing stored', null, { kind: 'empty' }],
    ['M02: empty text', '', { kind: 'damaged', reason: 'unreadable' }],
    ['M01: not JSON', '{not json', { kind: 'damaged', reason: 'unreadable' }],
    ['M05: a list', '[1,2]', { kind: 'damaged', reason: 'unreadable' }],
    ['M05: items in a list', '{"app":"restride","v":1,"items":[]}', { kind: 'damaged' }],
    ['a version below the first', '{"app":"restride","v":0,"items":{}}', { kind: 'damaged' }],
    ['M05: another app', '{"app":"todo","items":{}}', { kind: 'foreign' }],
    ['M08: a newer version', '{"app":"restride","v":2,"whatever":1}', { kind: 'newer', version: 2 }],
  ])('%s', (_, stored, expected) => {
    expect(decode(stored)).toMatchObject(expected)
  })
})

describe('M06: an item that is no item', () => {
  const read = (item: string) =>
    decode(`{"app":"restride","v":1,"rev":1,"items":{"log.1":${item},"log.2":{"n":1,"value":2}}}`)

  test.each([
    ['no counter', '{"value":5}', 5],
    ['a negative counter', '{"n":-1,"value":5}', 5],
    ['a counter in words', '{"n":"two","value":5}', 5],
    ['bare text', '"text"', 'text'],
    ['nothing', 'null', null],
  ])('%s: keeps its content without rank, and the others stand', (_, item, value) => {
    const decoded = read(item)
    expect(decoded.kind === 'ok' && decoded.envelope.items.get('log.1')).toEqual({ n: 0, value })
    expect(decoded.kind === 'ok' && decoded.envelope.items.get('log.2')).toEqual({ n: 1, value: 2 })
  })

  test('a number too large for JSON stays as text, so the next write does not lose it', () => {
    const decoded = read('{"n":1,"value":{"pain":1e999}}')
    expect(decoded.kind === 'ok' && decoded.envelope.items.get('log.1')?.value).toEqual({ pain: 'Infinity' })
  })
})

test('M07: keys that reach a prototype are left out, at any depth', () => {
  const key = fc.constantFrom('__proto__', 'constructor', 'prototype')
  fc.assert(
    fc.property(key, key, (outer, inner) => {
      const value = `{"${inner}":{"polluted":true},"km":3}`
      const decoded = decode(
        `{"app":"restride","v":1,"${outer}":{"polluted":true},"items":{"${outer}":{"n":1,"value":1},"a.b":{"n":1,"value":${value}}}}`,
      )
      expect(decoded.kind === 'ok' && [...decoded.envelope.items]).toEqual([
        ['a.b', { n: 1, value: { km: 3 } }],
      ])
      expect('polluted' in {}).toBe(false)
    }),
  )
})

test('text nested 100,000 deep is refused, not thrown at the page', () => {
  const deep = `{"app":"restride","v":1,"items":{"a.b":{"n":1,"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}}}`
  expect(decode(deep).kind).toBe('damaged')
})
