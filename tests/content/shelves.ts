import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readGuide } from '../../tools/guides/guide.ts'

const sourceSchema = z.object({
  authors: z.string(),
  year: z.string(),
  title: z.string(),
  where: z.string(),
  finding: z.string(),
  checked: z.enum(['yes', 'part', 'no']),
  note: z.optional(z.string()),
  doi: z.optional(z.string()),
  pmid: z.optional(z.string()),
  pmc: z.optional(z.string()),
  alsoKnownAs: z._default(z.array(z.string()), []),
})

const ruleSchema = z.object({
  id: z.string(),
  title: z.string(),
  statement: z.string(),
  strength: z.string(),
  why: z.string(),
  never: z.string(),
  disagree: z.optional(z.string()),
  sources: z.array(z.string()),
})

const guideSchema = z.object({
  title: z.string(),
  sources: z._default(z.array(z.string()), []),
  claims: z._default(
    z.array(
      z.object({ id: z.string(), text: z.string(), strength: z.string(), sources: z.array(z.string()) }),
    ),
    [],
  ),
})

function shelf<Entry>(folder: string, parse: (entry: unknown) => Entry): ReadonlyMap<string, Entry> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
  )
}

export const sources = shelf('src/content/sources', (entry) => sourceSchema.parse(entry))
export const rules = shelf('src/content/rules', (entry) => ruleSchema.parse(entry))

/** The front matter of every guide, by the guide's id. */
export const guides: ReadonlyMap<string, z.infer<typeof guideSchema>> = new Map(
  readdirSync('src/content/guides')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readGuide(name, readFileSync(`src/content/guides/${name}`, 'utf8')))
    .map(({ id, matter }) => [id, guideSchema.parse(matter)]),
)
