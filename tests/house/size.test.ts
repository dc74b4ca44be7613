import { expect, it } from 'vitest'
import { filesUnder } from './files.ts'

const LONGEST_LINES = 200
const TABLES = [/^src\/words\//, /^src\/content\//, /^src\/domain\/baseline\/tests\.ts$/]
const NAMELESS = /\/(utils?|helpers?|misc|common|shared)\.[a-z]+$/

it('no file of the site is longer than a person reads at once, tables excepted', () => {
  const long = filesUnder('src', ['.ts', '.tsx', '.astro', '.css'])
    .concat(filesUnder('tools', ['.ts']))
    .filter((file) => !TABLES.some((table) => table.test(file.path)))
    .filter((file) => file.text.split('\n').length > LONGEST_LINES)
  expect(long.map((file) => file.path)).toEqual([])
})

it('every file is named after its idea', () => {
  const files = filesUnder('src', ['.ts', '.tsx', '.astro']).concat(filesUnder('tools', ['.ts']))
  expect(files.map((file) => file.path).filter((path) => NAMELESS.test(path))).toEqual([])
})
