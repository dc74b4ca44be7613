import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright'

const COMPRESSED = /\.(html|css|js|json|svg|webmanifest|txt)$/
const BYTES_IN_A_KILOBYTE = 1000

/** The addresses a page asks its own host for, in order, from now on. */
export function requestsOf(page: Page, origin: string): Set<string> {
  const seen = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) seen.add(new URL(request.url()).pathname)
  })
  return seen
}

/** What these files weigh on the wire, in kB: brotli 11 for text, as they are for fonts and packed files. */
export function kilobytes(addresses: Iterable<string>): number {
  return [...addresses].reduce((sum, address) => sum + bytesOf(address), 0) / BYTES_IN_A_KILOBYTE
}

/** The tools that stand inside guides: their shells and island runtime in the page, and their style sheets beside it. */
const SHELL =
  /<astro-island[\s\S]*?<\/astro-island>|<script>[\s\S]*?<\/script>|<style>astro-island[\s\S]*?<\/style>/g
const TOOL_STYLES =
  /\/(ChecklistTool|PlanTool|FindingsCard|NoticeCards|Asking|QuestionFields|PlanResult|useSteps|baseline|timing)\.[^/]*\.css$/

/** Drawings of people are pictures, whatever they are written in: they are weighed apart, as a photograph would be. */
const PICTURE = /<svg class="figure"[\s\S]*?<\/svg>/g

/** What the drawings inside a page add to it, in kB. */
export function kilobytesOfPictures(page: string): number {
  const words = readFileSync(fileOf(page), 'utf8')
  return (packed(words) - packed(words.replace(PICTURE, ''))) / BYTES_IN_A_KILOBYTE
}

/** What a page weighs before its tools and pictures, in kB: of the addresses it asked for, all but the tools' own. */
export function kilobytesBeforeTools(addresses: Iterable<string>): number {
  const [page = '/', ...others] = addresses
  const words = packed(readFileSync(fileOf(page), 'utf8').replace(SHELL, '').replace(PICTURE, ''))
  return words / BYTES_IN_A_KILOBYTE + kilobytes(others.filter((address) => !TOOL_STYLES.test(address)))
}

const fileOf = (address: string): string =>
  join('dist', address.endsWith('/') ? `${address}index.html` : address)

const packed = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

function bytesOf(address: string): number {
  const file = fileOf(address)
  if (!existsSync(file)) return 0
  const content = readFileSync(file)
  return COMPRESSED.test(file) ? packed(content) : content.length
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
