import { expect, it } from 'vitest'
import { decode } from '../../src/domain/backup/decode.ts'
import { readStored, textToStore } from '../../src/stores/knownText.ts'

const envelope = { rev: 1, items: new Map([['log.1', { n: 1, value: 'run' }]]) }

it('a text that was written says what was written, item by item the same object', () => {
  const read = readStored(textToStore(envelope))
  expect(read).toEqual(decode(textToStore(envelope)))
  expect(read).toMatchObject({ kind: 'ok', from: 1 })
  expect(read.kind === 'ok' && read.envelope.items.get('log.1')).toBe(envelope.items.get('log.1'))
})

it('a text with one letter otherwise is read anew, and what cannot be read stays so', () => {
  const altered = textToStore(envelope).replace('run', 'fun')
  expect(readStored(altered)).toMatchObject({
    envelope: { items: new Map([['log.1', { n: 0, value: 'fun' }]]) },
  })
  for (const text of [null, '{"app":"other"}', '{not json'])
    expect([readStored(text), readStored(text)]).toEqual([decode(text), decode(text)])
})
