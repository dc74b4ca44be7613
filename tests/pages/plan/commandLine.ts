import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import type { Plan } from '../../../src/domain/calendar/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'

const MOST_BYTES = 2 ** 27

/** The request behind the plan, as the plan's page gives it to developers. */
export async function requestOf(page: Page): Promise<PlanRequest> {
  await page.getByText('For developers: the request behind this plan').click()
  return JSON.parse(await page.locator('.request-json').inputValue())
}

/** What the command line answers to each of the requests. */
export function plansFor(requests: readonly PlanRequest[]): readonly Plan[] {
  const out = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tools/plan.ts', '--batch', '-'],
    {
      input: requests.map((request) => JSON.stringify(request)).join('\n'),
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    },
  )
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
