import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentencesOf, wordsOf } from '../../tools/guides/guide.ts'
import { rules, sources } from './shelves.ts'

const LONGEST_SENTENCE_WORDS = 20

/** Rules that the planner gives as a reason, or that a screen leads to, by their ids in the code. */
function namedRules(): readonly string[] {
  const code = ['domain', 'words', 'components']
    .flatMap((layer) =>
      readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => readFileSync(`src/${layer}/${path}`, 'utf8')),
    )
    .join('\n')
  return [...new Set([...code.matchAll(/['"](R-\d{2})['"]/g)].map((match) => match[1] ?? ''))]
}

it('every rule given as a reason or led to has its page', () => {
  const pages = [...rules.values()].map(({ id }) => id)
  expect(namedRules().filter((id) => !pages.includes(id))).toEqual([])
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
