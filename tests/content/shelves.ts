import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const sourceSchema = z.object({
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
  statement: z.string(),
  strength: z.string(),
  why: z.string(),
  never: z.string(),
  disagree: z.optional(z.string()),
  sources: z.array(z.string()),
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
