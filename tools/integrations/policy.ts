// Puts the policy into every built page and into `_headers`. A page with a script or style of its own stops the build.
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtPages } from './dist.ts'
import { headersFile, type InlineHashes, pagePolicy } from './headers.ts'

const ELEMENT = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g
/** The charset must stay among the first 1,024 bytes, so the policy comes right after it. */
const CHARSET = '<meta charset="utf-8">'
const NEVER_RUN = /\ssrc=|type="application\/(ld\+)?json"/
const ATTRIBUTE = /<[a-z][^<>]*\s(?:style|on[a-z]+)=["'][^<>]*>/i

export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [zodWithoutEval()] } })
      },
      'astro:build:done': async ({ dir }) => apply(fileURLToPath(dir), await islandParts()),
    },
  }
}

/** zod writes code for speed, which the policy forbids. Said where zod begins, so that no import order can miss it. */
function zodWithoutEval() {
  return {
    name: 'zod-without-eval',
    transform: (code: string, id: string) =>
      /zod\/v4\/core\/core\.js/.test(id) ? `${code}\nconfig({ jitless: true })\n` : undefined,
  }
}

/** Writes `_headers` and the meta of each page. Throws, naming the pages, where one has inline code that is not Astro's. */
export function apply(root: string, known: ReadonlySet<string>): void {
  const pages = builtPages(root)
  const faults = pages.flatMap((page) =>
    inlineFaults(page.markup, known).map((fault) => `${page.address}: ${fault}`),
  )
  if (faults.length > 0) throw new Error(`Inline code that the policy forbids:\n${faults.join('\n')}`)
  const inline = inlineHashes(pages.map((page) => page.markup))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(inline)}">`
  for (const page of pages) {
    if (!page.markup.includes(CHARSET))
      throw new Error(`${page.address} has no charset for the policy to follow`)
    writeFileSync(
      page.path,
      page.markup.replace(CHARSET, () => CHARSET + meta),
    )
  }
  writeFileSync(join(root, '_headers'), headersFile(inline))
}

interface Inline {
  readonly element: string
  readonly text: string
}

function inlineParts(markup: string): readonly Inline[] {
  return [...markup.matchAll(ELEMENT)]
    .map(([, element = '', attributes = '', text = '']) => ({ element, attributes, text }))
    .filter(({ attributes, text }) => text !== '' && !NEVER_RUN.test(attributes))
}

/** What a page holds that the policy would block: unknown inline scripts and styles, style attributes, handlers. */
export function inlineFaults(markup: string, known: ReadonlySet<string>): readonly string[] {
  const unknown = inlineParts(markup).filter((part) => !known.has(part.text))
  const attribute = markup.replace(ELEMENT, '').match(ATTRIBUTE)
  return [
    ...unknown.map((part) => `inline ${part.element} "${part.text.slice(0, 60)}"`),
    ...(attribute ? [`attribute in ${attribute[0].slice(0, 120)}`] : []),
  ]
}

function inlineHashes(markups: readonly string[]): InlineHashes {
  const parts = markups.flatMap(inlineParts)
  const hashesOf = (element: string) =>
    [...new Set(parts.filter((part) => part.element === element).map((part) => hash(part.text)))].toSorted()
  return { scripts: hashesOf('script'), styles: hashesOf('style') }
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The inline scripts and the one style of Astro's islands, read from the installed Astro itself. */
async function islandParts(): Promise<ReadonlySet<string>> {
  const runtime = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'dist/runtime')
  const scripts = readdirSync(join(runtime, 'client')).filter((name) => name.endsWith('.prebuilt.js'))
  const files = [
    ...scripts.map((name) => join(runtime, 'client', name)),
    join(runtime, 'server/astro-island.prebuilt.js'),
  ]
  const texts = await Promise.all(files.map(async (file) => (await import(pathToFileURL(file).href)).default))
  const { ISLAND_STYLES } = await import(pathToFileURL(join(runtime, 'server/astro-island-styles.js')).href)
  return new Set<string>([...texts, ISLAND_STYLES])
}
