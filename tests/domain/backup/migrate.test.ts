import { expect, test } from 'vitest'
import { decode } from '../../../src/domain/backup/decode.ts'
import { encode } from '../../../src/domain/backup/encode.ts'
import type { Step } from '../../../src/domain/backup/migrate.ts'
import { SAMPLE } from './json.ts'

/** Stands for the first real step. */
const stamp: Step = (old) => ({ ...old, madeBy: 'step' })
const text = encode(SAMPLE)

test('M09: a text of an older version is lifted in memory, every item with it', () => {
  const decoded = decode(text, [stamp, stamp])
  expect(decoded).toEqual({ kind: 'ok', from: 1, envelope: SAMPLE })
})

test('M10: a step that throws leaves the old text in hand', () => {
  const fails: Step = () => {
    throw new Error('half-way')
  }
  for (const steps of [[fails], [stamp, fails]]) {
    expect(decode(text, steps)).toEqual({ kind: 'damaged', raw: text, reason: 'not-upgraded' })
  }
})

test('a text already at the newest version is not lifted again', () => {
  const newest = text.replace('"v":1', '"v":2')
  const never: Step = () => {
    throw new Error('must not run')
  }
  expect(decode(newest, [never])).toMatchObject({ kind: 'ok', from: 2 })
})
