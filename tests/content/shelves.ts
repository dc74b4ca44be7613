import { readdirSync, readFileSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter'
import * as z from 'zod/mini'
import { drawingSchema } from '../../src/components/figure/pose.ts'
import { ADVICE, AIMS, AREAS, DOSE_UNITS, KIT } from '../../src/domain/routine/model.ts'
import { CONDITION_IDS, TEST_IDS } from '../../src/domain/shared/ids.ts'
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

const found = z.object({ text: z.string(), sources: z.array(z.string()) })
const variations = z.array(z.object({ text: z.string(), leads: z.optional(z.string()) }))
const texts = z.array(z.string())

const exerciseSchema = z.object({
  id: z.string(),
  name: z.string(),
  areas: z.array(z.enum(AREAS)),
  aim: z.enum(AIMS),
  kit: z.array(z.enum(KIT)),
  from: z.string(),
  jumps: z._default(z.boolean(), false),
  purpose: z.string(),
  tests: z.array(z.enum(TEST_IDS)),
  steps: texts,
  dose: z.object({
    sets: z.number(),
    least: z.number(),
    most: z.optional(z.number()),
    unit: z.enum(DOSE_UNITS),
    sides: z._default(z.boolean(), false),
    days: z.number(),
    seconds: z.optional(z.number()),
    restSeconds: z.optional(z.number()),
    sources: texts,
    note: z.optional(z.string()),
  }),
  goal: z.optional(found),
  evidence: z._default(z.array(found), []),
  harder: variations,
  easier: variations,
  cues: texts,
  faults: texts,
  cautions: z.array(
    z.object({ conditions: z.array(z.enum(CONDITION_IDS)), advice: z.enum(ADVICE), text: z.string() }),
  ),
  figures: z.array(z.strictObject({ words: z.string(), ...drawingSchema.shape })),
})

/** Every exercise, by the name of its file. */
export const exercises: ReadonlyMap<string, z.infer<typeof exerciseSchema>> = new Map(
  readdirSync('src/content/exercises').map((name) => {
    const text = readFileSync(`src/content/exercises/${name}`, 'utf8')
    const { frontmatter } = parseFrontmatter(`---\n${text}\n---\n`)
    return [name.replace(/\.yaml$/, ''), exerciseSchema.parse(frontmatter)]
  }),
)

/** The front matter of every guide, by the guide's id. */
export const guides: ReadonlyMap<string, z.infer<typeof guideSchema>> = new Map(
  readdirSync('src/content/guides')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readGuide(name, readFileSync(`src/content/guides/${name}`, 'utf8')))
    .map(({ id, matter }) => [id, guideSchema.parse(matter)]),
)
