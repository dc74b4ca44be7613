// Writes the worker that keeps the whole site for offline use. Why we wrote our own: docs/decisions/offline.md.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from './dist.ts'

/** Files nobody opens offline: for hosts, for robots, and the page for wrong addresses (`/offline/` stands in for it). */
const NOT_KEPT = /^\/(_headers|robots\.txt|404\.html|sw\.js)$|\.map$/
/** The page of one source. There are hundreds: each is kept when it is opened, and the list of them all is kept at once. */
const KEPT_WHEN_OPENED = /^\/sources\/[^/]+\/index\.html$/

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const kept = writeWorker(fileURLToPath(dir))
        logger.info(`${kept.files} files, ${Math.round(kept.bytes / 1024)} KiB kept for offline use`)
      },
    },
  }
}

/** The version is made from every kept file's content and the worker's own text, so equal sites give an equal worker. */
export function writeWorker(root: string): { readonly files: number; readonly bytes: number } {
  const worker = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
  const hash = createHash('sha256').update(worker)
  const files = builtFiles(root).filter(
    ({ address }) => !NOT_KEPT.test(address) && !KEPT_WHEN_OPENED.test(address),
  )
  let bytes = 0
  for (const file of files) {
    const content = readFileSync(file.path)
    hash.update(file.address).update(content)
    bytes += content.length
  }
  const addresses = files.map((file) => file.address.replace(/\/index\.html$/, '/'))
  const version = hash.digest('hex').slice(0, 12)
  writeFileSync(
    join(root, 'sw.js'),
    `const VERSION = '${version}'\nconst FILES = ${JSON.stringify(addresses)}\n\n${worker}`,
  )
  return { files: files.length, bytes }
}
