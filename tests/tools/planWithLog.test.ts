import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const SLOW_START = 30_000
const plan = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/plan.ts', ...args], {
    encoding: 'utf8',
  })
const REQUEST = 'tests/fixtures/requestWithLog.json'

it('npm run plan reads a log', { timeout: SLOW_START }, () => {
  const { status, stdout, stderr } = plan(REQUEST)
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    gate: { outcome: 'open' },
    start: { stage: 3 },
    pace: 'standard',
    position: { phase: 'ladder', stage: 5, cleanSessions: 1, action: 'repeat' },
  })
})

it('npm run plan explains what a log led to', { timeout: SLOW_START }, () => {
  const { status, stdout } = plan(REQUEST, '--explain')
  expect(status).toBe(0)
  expect(stdout).toContain('Friday 29 January 2027: run, stage 5, 12 min of running')
  expect(stdout).not.toMatch(/undefined|NaN|\[object/)
})
