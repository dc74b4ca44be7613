// What a guide claims: each claim stands in its record, each record has a source that was seen, no number stands bare.
import * as z from 'zod/mini'
import type { Charts } from './charts.ts'
import type { Fault } from './fault.ts'
import { type Guide, lineOf, sentencesOf } from './guide.ts'

/** What the checker knows of the rest of the content. */
export interface Shelf {
  /** How far each source was seen, by its id. */
  readonly checked: ReadonlyMap<string, 'yes' | 'part' | 'no'>
  readonly guides: ReadonlySet<string>
  readonly charts: Charts
}

const ids = z._default(z.array(z.string()), [])
const matterSchema = z.object({
  claims: z._default(z.array(z.object({ id: z.string(), text: z.string(), sources: ids })), []),
  sources: ids,
  related: ids,
})
type Matter = z.infer<typeof matterSchema>
type Said = Omit<Fault, 'file'>

/** Either empty, when the page prints the record's own sentence, or around a sentence. */
const CLAIM = /<Claim\s+id="([^"]*)"\s*(?:\/>|>([\s\S]*?)<\/Claim>)/g
const SOURCE = /<Source\s+id="([^"]*)"[^>]*\/>/g

export function claimFaults(guide: Guide, shelf: Shelf): readonly Said[] {
  const read = matterSchema.safeParse(guide.matter)
  if (!read.success)
    return [fail(1, 'claims, sources or related cannot be read.', 'See src/content.config.ts.')]
  return [
    ...usedClaimFaults(guide, read.data),
    ...recordedClaimFaults(guide, read.data, shelf),
    ...sourceFaults(guide, read.data, shelf),
    ...relatedFaults(guide, read.data, shelf),
    ...guide.blocks.flatMap(bareNumberFaults),
  ]
}

const fail = (line: number, what: string, todo: string): Said => ({ line, level: 'fail', what, todo })
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>|[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function usedClaimFaults(guide: Guide, { claims }: Matter): readonly Said[] {
  return guide.blocks.flatMap(({ line, raw }) =>
    [...raw.matchAll(CLAIM)].flatMap(([, id = '', text]) => {
      const record = claims.find((claim) => claim.id === id)
      if (!record)
        return [fail(line, `the claim "${id}" has no record.`, 'Add it to claims in the front matter.')]
      if (text === undefined || plain(record.text) === plain(text)) return []
      const todo = 'Make both say the same.'
      return [{ ...fail(line, `the claim "${id}" differs from its record.`, todo), level: 'warn' as const }]
    }),
  )
}

function recordedClaimFaults(guide: Guide, { claims }: Matter, { checked }: Shelf): readonly Said[] {
  const used = guide.blocks.flatMap(({ raw }) => [...raw.matchAll(CLAIM)].map((match) => match[1]))
  return claims.flatMap((claim) => {
    const line = lineOf(guide, `id: ${claim.id}`)
    const seen = claim.sources.some((id) => checked.get(id) === 'yes' || checked.get(id) === 'part')
    const missing = seen
      ? []
      : [fail(line, `the claim "${claim.id}" has no source that was seen.`, 'Find one or drop the claim.')]
    if (used.includes(claim.id)) return missing
    return [
      ...missing,
      fail(line, `the claim "${claim.id}" stands nowhere on the page.`, 'Use it or drop it.'),
    ]
  })
}

function sourceFaults(guide: Guide, { claims, sources }: Matter, { checked }: Shelf): readonly Said[] {
  const noted = guide.blocks.flatMap(({ line, raw }) =>
    [...raw.matchAll(SOURCE)].map(([, id = '']) => ({ line, id })),
  )
  const cited = [
    ...noted,
    ...claims.flatMap((claim) => claim.sources.map((id) => ({ line: lineOf(guide, `id: ${claim.id}`), id }))),
  ]
  const listed = sources.map((id) => ({ line: lineOf(guide, `- ${id}`), id }))
  return [
    ...[...cited, ...listed]
      .filter(({ id }) => !checked.has(id))
      .map(({ line, id }) => fail(line, `there is no source "${id}".`, 'See src/content/sources.')),
    ...noted
      .filter(({ id }) => checked.get(id) === 'no')
      .map(({ line, id }) => fail(line, `nobody has seen the source "${id}".`, 'Cite one that was seen.')),
    ...cited
      .filter(({ id }) => checked.has(id) && !sources.includes(id))
      .map(({ line, id }) =>
        fail(line, `"${id}" is cited but not listed.`, 'Add it to sources in the front matter.'),
      ),
  ]
}

function relatedFaults(guide: Guide, { related }: Matter, { guides }: Shelf): readonly Said[] {
  return related
    .filter((id) => id === guide.id || !guides.has(id))
    .map((id) => fail(lineOf(guide, 'related:'), `there is no other guide "${id}".`, 'Name one that exists.'))
}

/** Words that turn a number into evidence, and numbers that are evidence by themselves. */
const EVIDENCE = /\b(stud(y|ies)|trials?|reviews?|research|surveys?|times as (likely|many)|linked)\b/i
const TELLING = /\d\s?%|\b\d[\d.,]* (in|out of) \d|\b\d{1,3}(,\d{3})+\b|\b\d{3,}\b/
const SCALE = /\b(out of|\/) ?10\b/

function bareNumberFaults({ line, kind, raw }: Guide['blocks'][number]): readonly Said[] {
  if (kind === 'heading') return []
  const noted = raw
    .replace(CLAIM, '')
    .replace(/<(?!Source\b)[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
  return sentencesOf(noted)
    .filter((sentence) => !/<Source\b/.test(sentence) && /\d/.test(sentence))
    .filter((sentence) => EVIDENCE.test(sentence) || TELLING.test(sentence.replace(SCALE, '')))
    .map((sentence) =>
      fail(
        line,
        `a number without its source: "${plain(sentence).slice(0, 50)}".`,
        'Put it in a Claim or add a Source.',
      ),
    )
}
