// Reads every guide as a critical editor would: `node tools/check-guides.ts [folder]`. Prints faults, exits 1 on a failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { chartFaults } from './guides/charts.ts'
import { claimFaults, type Shelf } from './guides/claims.ts'
import { type Fault, printed } from './guides/fault.ts'
import { readGuide } from './guides/guide.ts'
import { languageFaults } from './guides/language.ts'

const FOLDER = 'src/content/guides'
const checkedSchema = z.object({ checked: z.enum(['yes', 'part', 'no']) })
const chartSchema = z.object({ sources: z.array(z.string()) })

/** All faults of one guide, given as its file's text, in the order of its lines. */
export function guideFaults(file: string, text: string, shelf: Shelf): readonly Fault[] {
  const guide = readGuide(file, text)
  return [
    ...languageFaults(guide),
    ...claimFaults(guide, shelf),
    ...chartFaults(guide, shelf.charts, shelf.checked),
  ]
    .map((fault) => ({ file, ...fault }))
    .toSorted((one, other) => one.line - other.line)
}

/** All faults of the guides in a folder. */
export function folderFaults(folder: string, shelf: Shelf = shelfOf(folder)): readonly Fault[] {
  return filesIn(folder, '.mdx').flatMap((file) => guideFaults(file, readFileSync(file, 'utf8'), shelf))
}

function shelfOf(folder: string): Shelf {
  const sources = filesIn('src/content/sources', '.json').map((file) => {
    const { checked } = checkedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return [basename(file, '.json'), checked] as const
  })
  const charts = filesIn('src/content/charts', '.json').map((file) => {
    const { sources } = chartSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return [basename(file, '.json'), sources] as const
  })
  return {
    checked: new Map(sources),
    charts: new Map(charts),
    guides: new Set(filesIn(folder, '.mdx').map((file) => basename(file, '.mdx'))),
  }
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name))

if (process.argv[1]?.endsWith('check-guides.ts')) {
  const faults = folderFaults(process.argv[2] ?? FOLDER)
  for (const fault of faults) console.log(printed(fault))
  process.exitCode = faults.some(({ level }) => level === 'fail') ? 1 : 0
}
