import { readdirSync } from 'node:fs'

/** The tests that try a fault, one batch after the other until one notices it. */
export type Judges = readonly (readonly string[])[]

const CALENDAR = 'tests/domain/calendar'
/** Tests of whole plans, worked out by hand: they try a fault of any chapter. */
const BY_HAND = ['histories', 'people'].map((name) => `${CALENDAR}/${name}.test.ts`)
/** Tests with random people: slow, so they are asked last. */
const BY_CHANCE = ['laws', 'properties', 'worseNews', 'following'].map(
  (name) => `${CALENDAR}/${name}.test.ts`,
)

/** The chapter's own tests, then whole plans by hand, then by chance. */
export function judgesOf(chapter: string): Judges {
  const late = [...BY_HAND, ...BY_CHANCE]
  const own = (folder: string) => testsIn(folder).filter((file) => !late.includes(file))
  const chapters = [...new Set([chapter, 'plan', 'calendar'])]
  return [...chapters.map(own), BY_HAND, BY_CHANCE].filter((batch) => batch.length > 0)
}

const testsIn = (chapter: string): readonly string[] =>
  readdirSync(`tests/domain/${chapter}`)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/domain/${chapter}/${name}`)
