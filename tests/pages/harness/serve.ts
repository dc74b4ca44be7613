import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { serve } from '../../../tools/serve.ts'

/** Makes the same code a version later: one step up that changes nothing. */
const nextVersion: Plugin = {
  name: 'next-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /domain\/backup\/migrate\.ts$/ }, () => ({
      contents:
        'export const STEPS = [(old) => old]; export const versionOf = (steps) => steps.length + 1; export const migrate = (old) => old',
    }))
  },
}

const page = (script: string) =>
  `<!doctype html><html lang="en"><title>stores</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script>`

/** A sandboxed page has no origin of its own, so the browser refuses it all storage, as it does with site data blocked. */
const HEADERS = `/store.js
  Access-Control-Allow-Origin: *
/sandboxed/*
  Content-Security-Policy: sandbox allow-scripts
`

/** A site of four pages, outside the built one: `/` with the real stores, `/next.html` a version later, `/plain.html` without, `/sandboxed/` without permission. */
export async function serveStores(): Promise<{ origin: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'restride-stores-'))
  const common: BuildOptions = { entryPoints: ['tests/pages/harness/entry.ts'], bundle: true, format: 'esm' }
  await build({ ...common, outfile: join(folder, 'store.js') })
  await build({ ...common, outfile: join(folder, 'next.js'), plugins: [nextVersion] })
  writeFileSync(join(folder, 'index.html'), page('/store.js'))
  writeFileSync(join(folder, 'next.html'), page('/next.js'))
  writeFileSync(join(folder, 'plain.html'), page('data:text/javascript,'))
  mkdirSync(join(folder, 'sandboxed'))
  writeFileSync(join(folder, 'sandboxed/index.html'), page('/store.js'))
  writeFileSync(join(folder, '_headers'), HEADERS)
  const { server, origin } = await serve(folder, 0)
  return {
    origin,
    close: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
