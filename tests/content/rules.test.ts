import { describe, expect, it } from 'vitest'
import { PAIN_SOURCES } from '../../src/domain/plan/painRules.ts'
import { sentencesOf, wordsOf } from '../../tools/guides/guide.ts'
import { filesUnder, withoutComments } from '../house/files.ts'
import { rules, sources } from './shelves.ts'

const LONGEST_SENTENCE_WORDS = 20

/** Every rule that these texts speak of. */
function rulesIn(texts: readonly string[]): readonly string[] {
  const ids = [...texts.join('\n').matchAll(/\bR-\d{2}\b|(?<=\/rules\/)r-\d{2}\b/g)]
  return [...new Set(ids.map(([id]) => id.toUpperCase()))]
}

const textsUnder = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.astro', '.mdx']).map(({ text }) => text))

it('every rule that anything on the site speaks of has its page', () => {
  const pages = [...rules.values()].map(({ id }) => id)
  const named = rulesIn(
    textsUnder('src/domain', 'src/words', 'src/components', 'src/pages', 'src/content/guides'),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((id) => !pages.includes(id))).toEqual([])
})

// Its sentence needs no test: a reason without one does not compile (`src/words/reasons.ts`).
it('every rule that the engine speaks of has a test that names it', () => {
  const tried = rulesIn(textsUnder('tests/domain').map(withoutComments))
  expect(rulesIn(textsUnder('src/domain')).filter((id) => !tried.includes(id))).toEqual([])
})

it('each of the 25 rules of the register has its page', () => {
  const register = Array.from({ length: 25 }, (_, index) => `r-${String(index + 1).padStart(2, '0')}`)
  expect([...rules.keys()].toSorted()).toEqual(register)
})

it('the rule of pain lists every source that a family of limits names', () => {
  const listed = rules.get('r-11')?.sources ?? []
  const named = Object.values(PAIN_SOURCES).flat()
  expect(named.filter((id) => !listed.includes(id))).toEqual([])
})

describe.each([...rules])('%s', (file, rule) => {
  it('stands in the file of its name', () => {
    expect(file).toBe(rule.id.toLowerCase())
  })

  it('names sources that exist and were seen', () => {
    const wrong = rule.sources.filter((id) => ['no', undefined].includes(sources.get(id)?.checked))
    expect(wrong).toEqual([])
  })

  it('has a source, or says that it is ours', () => {
    expect(rule.sources.length > 0 || rule.strength === 'our rule').toBe(true)
  })

  it('is written in short sentences', () => {
    const text = [rule.statement, rule.why, rule.never, rule.disagree ?? ''].flatMap(sentencesOf)
    expect(text.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE_WORDS)).toEqual([])
  })
})
