// Follows every link of the built site: `node tools/check-links.ts [dist]`. Prints the broken ones, exits 1 if there are any.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A page's own parts may come from nowhere else; links may lead away. */
const PART = /<(?:script|img|link|source|iframe|audio|video)\b[^>]*?\s(?:src|href|srcset)="([^"]*)"/g
const LINK = /<a\b[^>]*?\shref="([^"]*)"/g
const ID = /\sid="([^"]*)"/g
const AWAY = /^(?:[a-z]+:)?\/\//i
const NO_ADDRESS = /^(?:mailto|tel|sms|data|javascript):/i

/** One sentence for each link, picture or script of the built site in `folder` that leads nowhere or loads from elsewhere. */
export function brokenLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .toSorted()
  const anchors = new Map(pages.map((page) => [page, anchorsOf(join(folder, page))]))
  return pages.flatMap((page) => pageFaults(folder, page, anchors))
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>

function anchorsOf(file: string): ReadonlySet<string> {
  return new Set([...readFileSync(file, 'utf8').matchAll(ID)].map((match) => match[1] ?? ''))
}

function pageFaults(folder: string, page: string, anchors: Anchors): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const parts = [...html.matchAll(PART)].map((match) => match[1] ?? '')
  const links = [...html.matchAll(LINK)].map((match) => match[1] ?? '')
  const foreign = parts
    .filter((target) => AWAY.test(target))
    .map((target) => `${page}: loads ${target} from another origin`)
  const broken = [...new Set([...parts, ...links])]
    .filter((target) => !AWAY.test(target) && !NO_ADDRESS.test(target))
    .filter((target) => !resolves(folder, page, target, anchors))
    .map((target) => `${page}: ${target} leads nowhere`)
  return [...foreign, ...broken]
}

function resolves(folder: string, page: string, target: string, anchors: Anchors): boolean {
  const { pathname, hash } = new URL(target.replaceAll('&amp;', '&'), `https://site.invalid/${page}`)
  const path = decodeURIComponent(pathname).slice(1)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory()) return false
  const anchor = decodeURIComponent(hash.slice(1))
  return anchor === '' || anchor === 'top' || !anchors.has(file) || (anchors.get(file)?.has(anchor) ?? false)
}

if (process.argv[1]?.endsWith('check-links.ts')) {
  const faults = brokenLinks(process.argv[2] ?? 'dist')
  for (const fault of faults) console.log(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
