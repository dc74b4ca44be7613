// How a guide reads: length of sentences, paragraphs and the page, reading grade, words, headings, units.
import readability from 'text-readability'
import { BANNED, NAMES, NO_TASK } from './bannedWords.ts'
import type { Fault } from './fault.ts'
import { type Block, type Guide, lineOf, sentencesOf, wordsOf } from './guide.ts'

const LONG_SENTENCE_WORDS = 20
const LONGEST_SENTENCE_WORDS = 30
const PARAGRAPH_SENTENCES = 3
const AIMED_GRADE = 6
const HIGHEST_GRADE = 8
const MOST_SHOULDS = 3
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  guide: [900, 1500],
  'injury-guide': [800, 1200],
}

/** Pieces that print whole lists from the planner's data: their words are not counted here. */
const PRINTED = /<(FlagCard|Ladder|PainLights)\b/

type Said = Omit<Fault, 'file'>
const fail = (line: number, what: string, todo: string): Said => ({ line, level: 'fail', what, todo })
const warn = (line: number, what: string, todo: string): Said => ({ line, level: 'warn', what, todo })

export function languageFaults(guide: Guide): readonly Said[] {
  const blocks = [...guide.blocks, ...matterBlocks(guide)]
  return [
    ...blocks.flatMap((block) => [...sentenceFaults(block), ...wordFaults(block)]),
    ...guide.blocks.flatMap((block) => [...paragraphFaults(block), ...headingFaults(block)]),
    ...guide.blocks.flatMap((block) => [...unitFaults(block), ...imageFaults(block)]),
    ...pageFaults(guide),
  ]
}

function matterBlocks(guide: Guide): readonly Block[] {
  const { title, description, keyMessages } = guide.matter
  return [title, description, ...(Array.isArray(keyMessages) ? keyMessages : [])]
    .filter((text) => typeof text === 'string')
    .map((text) => ({ line: lineOf(guide, text), raw: '', text, kind: 'label' }))
}

function sentenceFaults({ line, text }: Block): readonly Said[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence).length
    if (words <= LONG_SENTENCE_WORDS) return []
    const what = `a sentence of ${words} words: "${sentence.slice(0, 50)}…".`
    return [(words > LONGEST_SENTENCE_WORDS ? fail : warn)(line, what, 'Make two of it.')]
  })
}

function paragraphFaults({ line, kind, text }: Block): readonly Said[] {
  const count = sentencesOf(text).length
  if (kind === 'heading' || count <= PARAGRAPH_SENTENCES) return []
  return [
    fail(
      line,
      `a paragraph of ${count} sentences: "${text.slice(0, 40)}…".`,
      'Three at most: start a new one.',
    ),
  ]
}

function wordFaults({ line, text }: Block): readonly Said[] {
  const banned = BANNED.flatMap(([pattern, todo]) => {
    const found = pattern.exec(text)
    return found ? [fail(line, `"${found[0]}".`, todo)] : []
  })
  return text.includes('!')
    ? [...banned, fail(line, 'an exclamation mark.', 'End with a full stop.')]
    : banned
}

function headingFaults({ line, kind, text }: Block): readonly Said[] {
  if (kind !== 'heading') return []
  const capital = text
    .split(/\s+/)
    .slice(1)
    .find((word) => /^[A-Z]/.test(word) && !NAMES.test(word.replace(/\W+$/, '')))
  const cased = capital ? [fail(line, `"${capital}" in the heading "${text}".`, 'Use sentence case.')] : []
  if (text.endsWith('?') || !NO_TASK.test(text)) return cased
  return [...cased, fail(line, `the heading "${text}".`, 'Make it a question or a task.')]
}

const METRIC = /\d\s?(km|kg|cm|°C|metres?|kilometres?|kilograms?)\b(?!\/)/g
const IMPERIAL = /\([^)]*\d\s?(miles?|stone|lb|°F|inch(es)?|in|feet|ft|yards?)\b[^)]*\)/

function unitFaults({ line, text }: Block): readonly Said[] {
  return [...text.matchAll(METRIC)]
    .filter((match) => !IMPERIAL.test(text.slice(match.index, match.index + 60)))
    .map((match) =>
      fail(line, `"${match[0]}" in one unit only.`, 'Add the other in brackets: 5km (3.1 miles).'),
    )
}

function imageFaults({ line, raw }: Block): readonly Said[] {
  return /!\[\s*\]\(/.test(raw) || /<(img|Image|Picture)\b(?![^>]*\balt="[^"]+")/.test(raw)
    ? [fail(line, 'a picture without a text.', 'Say in alt what the picture teaches.')]
    : []
}

function pageFaults(guide: Guide): readonly Said[] {
  const prose = guide.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => (/[.?!:]$/.test(text) ? text : `${text}.`))
    .join(' ')
  return [...lengthFaults(guide, wordsOf(prose).length), ...gradeFaults(prose), ...shouldFaults(guide)]
}

function lengthFaults({ matter, lines }: Guide, words: number): readonly Said[] {
  const [least, most] = LENGTHS[String(matter['kind'] ?? 'guide')] ?? [0, Number.POSITIVE_INFINITY]
  if (words >= least && words <= most) return []
  const counted = words > most || !lines.some((line) => PRINTED.test(line))
  return [(counted ? fail : warn)(1, `the page has ${words} words.`, `Keep it between ${least} and ${most}.`)]
}

function gradeFaults(prose: string): readonly Said[] {
  const grade = prose === '' ? 0 : Math.round(gradeOf(prose) * 10) / 10
  if (grade <= AIMED_GRADE) return []
  const level = grade > HIGHEST_GRADE ? fail : warn
  return [level(1, `the reading grade is ${grade}.`, `Aim at ${AIMED_GRADE}: shorter sentences and words.`)]
}

/** Flesch-Kincaid grade. Sentences are counted here: the library leaves out those of one or two words. */
function gradeOf(prose: string): number {
  const words = wordsOf(prose)
  const perSentence = words.length / sentencesOf(prose).length
  const perWord = readability.syllableCount(words.join(' ')) / words.length
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

function shouldFaults({ blocks }: Guide): readonly Said[] {
  const shoulds = blocks.flatMap(({ line, text }) => [...text.matchAll(/\bshould\b/gi)].map(() => line))
  const first = shoulds[MOST_SHOULDS]
  if (first === undefined) return []
  return [
    fail(
      first,
      `"should" stands ${shoulds.length} times.`,
      `At most ${MOST_SHOULDS}: give the action instead.`,
    ),
  ]
}
