import { expect, it } from 'vitest'
import { SITE_PURPOSE } from '../../src/words/site.ts'
import { filesUnder } from './files.ts'

/** What the tools may not say of themselves or of a person: words of a medical device, promises, blame. */
const NEVER: readonly RegExp[] = [
  /(?<!\b(?:no|not a) )\bdiagnos(e|es|is|ing)\b/i,
  /\bdetects?\b/i,
  /\btreat(s|ment|ing)?\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\brehab plan\b/i,
  /\bsafe to run\b/i,
  /\byou are cleared\b/i,
  /\bprevents? injur/i,
  /\brisk score\b/i,
  /\bclinically proven\b/i,
  /\bstreaks?\b/i,
  /\b(lazy|cheat|bad form|you failed|you should have)\b/i,
  /\bAI\b/,
]

/** Sentences that deny what the list forbids to claim. */
const DENIALS = [SITE_PURPOSE]

const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g

const sentences = filesUnder('src/words', ['.ts']).flatMap((file) =>
  [...file.text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(STRINGS)].map((match) => ({
    path: file.path,
    text: match[0].slice(1, -1),
  })),
)

it('the words make no promise, no diagnosis and lay no blame', () => {
  const wrong = sentences
    .filter(({ text }) => !DENIALS.includes(text))
    .flatMap(({ path, text }) =>
      NEVER.filter((word) => word.test(text)).map((word) => `${path}: ${word} in "${text}"`),
    )
  expect(wrong).toEqual([])
})

it('the words do not shout', () => {
  const wrong = sentences
    .filter(({ text }) => /[a-z)]!(\s|$)/i.test(text))
    .map(({ path, text }) => `${path}: ${text}`)
  expect(wrong).toEqual([])
})

it('sentences on the screen stay short enough to read in worry: 25 words at most', () => {
  const wrong = sentences
    .filter(({ text }) => !DENIALS.includes(text))
    .flatMap(({ path, text }) => text.split(/(?<=[.?:;])\s/).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => sentence.split(/\s+/).length > 25)
    .map(({ path, sentence }) => `${path}: ${sentence}`)
  expect(wrong).toEqual([])
})
