import { expect, it } from 'vitest'
import { filesUnder, importsOf } from './files.ts'

const ISLAND = /<([A-Z]\w*)[^>]*?\sclient:/g

it('a tool that wakes on a page is guarded: where it breaks it says what to do', () => {
  const tools = filesUnder('src', ['.tsx'])
  const woken = filesUnder('src', ['.astro']).flatMap((page) =>
    [...page.text.matchAll(ISLAND)].flatMap(([, name]) =>
      importsOf(page).filter((path) => path.endsWith(`/${name}.tsx`)),
    ),
  )
  expect(woken.length).toBeGreaterThan(0)
  const bare = tools.filter(({ path, text }) => woken.includes(path) && !/= guarded\(/.test(text))
  expect(bare.map(({ path }) => path)).toEqual([])
})
