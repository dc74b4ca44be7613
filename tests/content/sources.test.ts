import { expect, it } from 'vitest'
import { SOURCED_FLAGS } from '../../src/domain/screening/sources.ts'
import { sources } from './shelves.ts'

const seen = (id: string): boolean => ['yes', 'part'].includes(sources.get(id)?.checked ?? 'no')

function repeated(values: readonly (string | undefined)[]): readonly string[] {
  const given = values.filter((value) => value !== undefined)
  return given.filter((value, index) => given.indexOf(value) !== index)
}

it('every id is lower-case words and numbers', () => {
  expect([...sources.keys()].filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

it.each(['doi', 'pmid', 'pmc'] as const)('no %s stands twice', (number) => {
  expect(repeated([...sources.values()].map((source) => source[number]))).toEqual([])
})

it('no other name is claimed by two sources', () => {
  expect(repeated([...sources.values()].flatMap((source) => source.alsoKnownAs))).toEqual([])
})

it('a source not fully seen says so in a note', () => {
  const silent = [...sources].filter(([, { checked, note }]) => checked !== 'yes' && !note)
  expect(silent.map(([id]) => id)).toEqual([])
})

it('what was only remembered stands in the note, never in the finding', () => {
  const marked = /recalled|unverified|not (seen|read|shown|found)|from memory/i
  expect([...sources].filter(([, { finding }]) => marked.test(finding)).map(([id]) => id)).toEqual([])
})

it('a finding is whole sentences, no telegram', () => {
  const telegram = /;|\d ?\/ ?\d|\d x \d|^[\d,]+ [a-z]+:|[^.]$/
  const breathless = (text: string) => text.split(/(?<=\.)\s/).some((part) => part.split(' ').length > 34)
  const wrong = [...sources].filter(([, { finding }]) => telegram.test(finding) || breathless(finding))
  expect(wrong.map(([id, { finding }]) => `${id}: ${finding}`)).toEqual([])
})

it('every source that a red flag rests on was seen', () => {
  const bare = SOURCED_FLAGS.filter(({ sources: ids }) => !ids.every(seen))
  expect(bare.map(({ id }) => id)).toEqual([])
})
