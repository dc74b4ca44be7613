// The property tests with many more cases than a day's work allows: `npm run nightly`. RUNS can be set to another number.
import { spawnSync } from 'node:child_process'

const RUNS = '100000'
const TIMEOUT_MS = String(60 * 60 * 1000)

const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--testTimeout', TIMEOUT_MS, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, RUNS: process.env['RUNS'] ?? RUNS },
    shell: process.platform === 'win32',
  },
)
process.exitCode = status ?? 1
