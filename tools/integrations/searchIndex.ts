// Indexes the built pages for the site's own search. Runs before the worker is written, which keeps the index for offline use.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

const LAST_BUILD = 'dist/pagefind'
/** Pagefind's ready-made screens. Ours is src/components/site/Search.tsx. */
const READY_MADE = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./

/** Lists of sources and links to other pages are read, not searched: names of authors would double the index. */
const NOT_SEARCHED = [
  '.breadcrumb',
  '.note',
  '.note-mark',
  '.references',
  '.source-list',
  '.dates',
  '.related',
]

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => writeIndex(fileURLToPath(dir), (text) => logger.info(text)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', (request, response, next) => {
          const file = join(LAST_BUILD, new URL(request.url ?? '/', 'http://localhost').pathname)
          if (!existsSync(file)) return next()
          if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
          response.end(readFileSync(file))
        })
      },
    },
  }
}

async function writeIndex(root: string, say: (text: string) => void): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: NOT_SEARCHED })
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  await index.addDirectory({ path: root })
  const { files } = await index.getFiles()
  const outputPath = join(root, 'pagefind')
  await index.writeFiles({ outputPath })
  await close()
  for (const file of files) {
    const name = file.path.split('/').at(-1) ?? ''
    if (READY_MADE.test(name)) rmSync(join(outputPath, name), { force: true })
  }
  say(`${files.length} files for the search`)
}
