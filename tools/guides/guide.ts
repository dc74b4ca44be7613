// Reads an MDX guide into front matter and blocks of prose that know their line.
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import * as z from 'zod/mini'

export interface Block {
  readonly line: number
  readonly kind: 'heading' | 'paragraph' | 'item' | 'label'
  /** The block as written, tags and all. */
  readonly raw: string
  /** What a reader reads. */
  readonly text: string
}

export interface Guide {
  readonly file: string
  readonly id: string
  readonly lines: readonly string[]
  readonly matter: Readonly<Record<string, unknown>>
  readonly blocks: readonly Block[]
}

/** Text in attributes that a reader sees, such as the heading of a care card. */
const LABELS = /\b(?:heading|question|answer|title|caption)="([^"]+)"/g

export function readGuide(file: string, source: string): Guide {
  const { frontmatter: matter } = parseFrontmatter(source)
  const end = source.startsWith('---') ? source.indexOf('\n---', 3) + 4 : 0
  const before = source.slice(0, end).split('\n').length - 1
  const body = source.slice(end).split('\n')
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '')
  const blocks = blocksOf(body, before, claimTexts(matter['claims']))
  return { file, id, lines: source.split('\n'), matter, blocks }
}

/** The sentence of each claim: `<Claim id="x" />` prints it on the page. */
function claimTexts(claims: unknown): ReadonlyMap<string, string> {
  const read = z.array(z.object({ id: z.string(), text: z.string() })).safeParse(claims)
  return new Map(read.success ? read.data.map(({ id, text }) => [id, text]) : [])
}

/** The first line that holds a text, for faults in the front matter; line 1 where none does. */
export const lineOf = (guide: Guide, text: string): number =>
  Math.max(
    0,
    guide.lines.findIndex((line) => line.includes(text)),
  ) + 1

type Texts = ReadonlyMap<string, string>

function blocksOf(body: readonly string[], before: number, claims: Texts): readonly Block[] {
  const blocks: Block[] = []
  let open: { line: number; raw: string } | undefined
  const close = (): void => {
    if (open) blocks.push(...labelsOf(open), ...block(open, claims))
    open = undefined
  }
  body.forEach((written, index) => {
    const line = written.trim()
    if (line === '' || /^(#|[-*] |\d+\. |import |export |<|\|)/.test(line)) close()
    if (line === '' || /^(import |export )/.test(line)) return
    open = open ? { ...open, raw: `${open.raw} ${line}` } : { line: before + index + 1, raw: line }
    if (line.startsWith('#')) close()
  })
  close()
  return blocks
}

function block({ line, raw }: { line: number; raw: string }, claims: Texts): readonly Block[] {
  const text = textOf(raw.replace(/<Claim\s+id="([^"]*)"\s*\/>/g, (_, id) => claims.get(id) ?? ''))
  if (text === '') return /!\[/.test(raw) ? [{ line, raw, text, kind: 'paragraph' }] : []
  return [{ line, raw, text, kind: kindOf(raw) }]
}

const labelsOf = ({ line, raw }: { line: number; raw: string }): readonly Block[] =>
  [...raw.matchAll(LABELS)].map((match) => ({ line, raw: '', text: match[1] ?? '', kind: 'label' as const }))

function kindOf(raw: string): Block['kind'] {
  if (raw.startsWith('#')) return 'heading'
  return /^([-*] |\d+\. )/.test(raw) ? 'item' : 'paragraph'
}

/** What is left for the eye: no tags, no marks, a number where the planner prints one. */
function textOf(raw: string): string {
  return raw
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<HouseNumber\b[^>]*>/g, '5')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/^(#+|[-*]|\d+\.) +/, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sentences of a text; a decimal point or a colon inside one does not end it. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!]["”’)]?)\s+(?=["“‘(]?[A-Z0-9])/).filter((sentence) => sentence !== '')

export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []
