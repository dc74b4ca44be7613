import { expect, it } from 'vitest'
import { hashOf, readAddress } from '../../../src/components/log/entry/address.ts'

it.each([
  ['', { at: 'new', kind: 'run' }, null],
  ['#walk', { at: 'new', kind: 'walk' }, null],
  ['#run&date=2026-11-28', { at: 'new', kind: 'run' }, '2026-11-28'],
  ['#run&date=2026-02-31', { at: 'new', kind: 'run' }, null],
  ['#edit=abc', { at: 'edit', id: 'abc' }, null],
  ['#nothing-known', { at: 'new', kind: 'run' }, null],
] as const)('%s opens the form of %o', (hash, page, date) => {
  expect(readAddress(hash)).toEqual({ page, date })
})

it('an address leads back to its page, whatever is in an id', () => {
  const page = { at: 'edit', id: 'a&b=ü #1' } as const
  expect(readAddress(hashOf(page)).page).toEqual(page)
})
