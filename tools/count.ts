import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Count {
  readonly passed: number
  readonly failed: number
}

const NOTHING_RAN: Count = { passed: 0, failed: 1 }
const whole = z.int().nonnegative()
const UNITS = z.object({
  numPassedTests: whole,
  numFailedTests: whole,
  success: z.boolean(),
})
const PAGES = z.object({ stats: z.object({ expected: whole, unexpected: whole, flaky: whole }) })

/** What vitest's JSON report counted. A file that could not even start counts as one failure; no report, too. */
export function countUnits(file: string): Count {
  const report = UNITS.safeParse(read(file))
  if (!report.success) return NOTHING_RAN
  const { numPassedTests, numFailedTests, success } = report.data
  return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(1, numFailedTests) }
}

/** What Playwright's JSON report counted. A test that passed only at a second try is a failure. */
export function countPages(file: string): Count {
  const report = PAGES.safeParse(read(file))
  if (!report.success) return NOTHING_RAN
  const { expected, unexpected, flaky } = report.data.stats
  return { passed: expected, failed: unexpected + flaky }
}

export function total(counts: readonly Count[]): Count {
  const sum = (key: keyof Count) => counts.reduce((so, count) => so + count[key], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

function read(file: string): unknown {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
