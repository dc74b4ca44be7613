// Every check there is, in the order of their cost: `npm test`. The last line is the count; the exit code is 1 on any failure.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Count, countPages, countUnits, total } from './count.ts'

const RESULTS = 'test-results'
const UNITS = `${RESULTS}/units.json`
const PAGES = `${RESULTS}/pages.json`

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Reads the true count; a step without it counts as one test. */
  readonly count?: () => Count
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'error'] },
  { name: 'lint', command: ['biome', 'check'] },
  {
    name: 'units',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`],
    count: () => countUnits(UNITS),
  },
  { name: 'build', command: ['astro', 'build'] },
  { name: 'pages', command: ['playwright', 'test'], count: () => countPages(PAGES) },
]

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
process.env['PORT'] ??= String(await freePort())
const counts: Count[] = []
let built = true
for (const step of STEPS) {
  if (step.name === 'pages' && !built) {
    console.log('\n== pages: not run, since the build failed')
    counts.push({ passed: 0, failed: 1 })
    continue
  }
  const count = await run(step)
  counts.push(count)
  if (step.name === 'build') built = count.failed === 0
}
const { passed, failed } = total(counts)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** A step that ends badly is a failure even where its own count shows none. */
async function run(step: Step): Promise<Count> {
  console.log(`\n== ${step.name}`)
  const started = Date.now()
  const ok = await succeeds(step.command)
  const own = step.count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const count = !ok && own.failed === 0 ? { ...own, failed: 1 } : own
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
  return count
}

function succeeds([command = '', ...options]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...options], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4400))
    })
  })
}
