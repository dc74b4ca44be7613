import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countPages, countUnits, total } from '../../tools/count.ts'

const folder = mkdtempSync(join(tmpdir(), 'restride-count-'))

function report(value: unknown): string {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

it('counts what the unit tests report', () => {
  const file = report({ numPassedTests: 40, numFailedTests: 2, success: false })
  expect(countUnits(file)).toEqual({ passed: 40, failed: 2 })
})

it('a unit file that could not start is a failure though no test failed', () => {
  const file = report({ numPassedTests: 40, numFailedTests: 0, success: false })
  expect(countUnits(file)).toEqual({ passed: 40, failed: 1 })
})

it('a page test that passed at the second try only is a failure', () => {
  const file = report({ stats: { expected: 9, unexpected: 1, flaky: 1 } })
  expect(countPages(file)).toEqual({ passed: 9, failed: 2 })
})

it.each([join(folder, 'missing.json'), report('{"half":'), report({})])(
  'no report is a failure: %s',
  (file) => {
    expect(countUnits(file)).toEqual({ passed: 0, failed: 1 })
    expect(countPages(file)).toEqual({ passed: 0, failed: 1 })
  },
)

it('adds the steps up', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 5, failed: 2 },
    ]),
  ).toEqual({ passed: 6, failed: 2 })
})
