import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calfStrainAfterTenWeeks } from '../../tests/fixtures/people.ts'
import { BUDGET } from './budgets.ts'

const BATCH = 5000
const MS_IN_A_SECOND = 1000

type Figure = readonly [what: string, value: number, least: number | null]

/** How long one plan takes, and how many a second the command makes, its start included. */
export function measurePlans(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'restride-plans-'))
  const file = join(folder, 'requests.jsonl')
  const line = JSON.stringify(calfStrainAfterTenWeeks)
  writeFileSync(file, `${Array.from({ length: BATCH }, () => line).join('\n')}\n`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', 'plan', '--', '--batch', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The plan command failed.')
  const seconds = (performance.now() - started) / MS_IN_A_SECOND
  return [
    [`plans a second, batch of ${BATCH}, start included`, BATCH / seconds, BUDGET.plansASecond],
    ['one plan in the batch, ms', (seconds * MS_IN_A_SECOND) / BATCH, null],
  ]
}
