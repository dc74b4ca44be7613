import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edit } from '../../../src/domain/backup/edit.ts'
import { encode } from '../../../src/domain/backup/encode.ts'
import { merge } from '../../../src/domain/backup/merge.ts'
import { EMPTY, type Envelope } from '../../../src/domain/backup/model.ts'
import { envelope } from './json.ts'

const merged = (one: Envelope, other: Envelope): Envelope => merge(one, other).envelope
const text = (one: Envelope, other: Envelope): string => encode(merged(one, other))

describe('putting two states together', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(fc.property(envelope, envelope, (a, b) => text(a, b) === text(b, a)))
  })

  test('gives the same in whatever grouping', () => {
    fc.assert(
      fc.property(envelope, envelope, envelope, (a, b, c) => text(merged(a, b), c) === text(a, merged(b, c))),
    )
  })

  test('twice is once', () => {
    fc.assert(fc.property(envelope, envelope, (a, b) => text(merged(a, b), b) === text(a, b)))
  })

  test('loses no id', () => {
    fc.assert(
      fc.property(envelope, envelope, (a, b) => {
        const ids = new Set([...a.items.keys(), ...b.items.keys()])
        return merged(a, b).items.size === ids.size
      }),
    )
  })

  test('hands back every edit of the same rank that does not stay', () => {
    fc.assert(
      fc.property(envelope, envelope, (a, b) => {
        const { envelope: both, displaced } = merge(a, b)
        for (const state of [a, b]) {
          for (const [id, item] of state.items) {
            const stayed = both.items.get(id)
            if (item.value === null || stayed?.n !== item.n) continue
            const kept = [
              stayed.value,
              ...displaced.filter((lost) => lost.id === id).map(({ value }) => value),
            ]
            expect(kept.map((value) => JSON.stringify(value))).toContain(JSON.stringify(item.value))
          }
        }
      }),
    )
  })

  test('the more often edited item stays, also when the edit took it off', () => {
    const had = { rev: 1, items: new Map([['log.1', { n: 1, value: 'run' }]]) }
    const tookOff = { rev: 2, items: new Map([['log.1', { n: 2, value: null }]]) }
    expect(merged(tookOff, had).items.get('log.1')).toEqual({ n: 2, value: null })
  })
})

describe('an edit', () => {
  const stored = { rev: 4, items: new Map([['a.b', { n: 3, value: 'theirs' }]]) }

  test('made on the stored state replaces it', () => {
    const after = edit(stored, new Map([['a.b', { base: 3, value: 'mine' }]]))
    expect([...after.items]).toEqual([['a.b', { n: 4, value: 'mine' }]])
  })

  test('made without sight of a later one wins, and sets the other aside', () => {
    const after = edit(stored, new Map([['a.b', { base: 2, value: 'mine' }]]))
    expect(after.items.get('a.b')).toEqual({ n: 4, value: 'mine' })
    expect(after.items.get('conflict.a.b.3')).toEqual({ n: 1, value: { id: 'a.b', value: 'theirs' } })
  })

  test('that says what is already there changes nothing', () => {
    expect(edit(stored, new Map([['a.b', { base: 0, value: 'theirs' }]])).items).toEqual(stored.items)
  })

  test('of an item whose text was altered makes it healthy again', () => {
    const altered = { rev: 1, items: new Map([['a.b', { n: 0, value: 7 }]]) }
    expect(edit(altered, new Map([['a.b', { base: 0, value: 7 }]])).items.get('a.b')).toEqual({
      n: 1,
      value: 7,
    })
  })

  test('always ends with what the person said, on any state', () => {
    fc.assert(
      fc.property(envelope, fc.nat(6), (state, base) => {
        const after = edit(state, new Map([['log.1', { base, value: 'said' }]]))
        expect(after.items.get('log.1')?.value).toBe('said')
        expect(merged(state, after).items.get('log.1')?.value).toBe('said')
      }),
    )
  })

  test('on an empty shelf is the first', () => {
    expect(edit(EMPTY, new Map([['a.b', { base: 0, value: 1 }]])).items.get('a.b')).toEqual({
      n: 1,
      value: 1,
    })
  })
})
