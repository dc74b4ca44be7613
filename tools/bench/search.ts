import type { Browser, Page } from 'playwright'
import { kilobytes, quantile, requestsOf } from './wire.ts'

const QUERIES = [
  ...['running', 'pain', 'calf', 'walk', 'rest', 'tendon', 'bone', 'stress', 'ankle', 'knee', 'week', 'plan'],
  ...['morning', 'strength', 'sleep', 'shoes', 'cadence', 'hill', 'stage', 'clinician', 'swelling', 'shin'],
]
const REST_MS = 1500

export interface SearchFigures {
  /** Everything fetched from the press on "Search" to the results of one query, on top of the page. */
  readonly firstKilobytes: number
  readonly warmMedianMs: number
  readonly warmSlowMs: number
}

export async function measureSearch(browser: Browser, origin: string): Promise<SearchFigures> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const seen = requestsOf(page, origin)
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
  const before = new Set(seen)
  await page.getByRole('link', { name: 'Search guides' }).click()
  await page.getByRole('searchbox').fill('running')
  await page.locator('.search-results > li').first().waitFor()
  await page.waitForTimeout(REST_MS)
  const firstKilobytes = kilobytes([...seen].filter((address) => !before.has(address)))
  const times: number[] = []
  for (const query of QUERIES) times.push(await timeOf(page, query))
  await context.close()
  return { firstKilobytes, warmMedianMs: quantile(times, 0.5), warmSlowMs: quantile(times, 0.95) }
}

/** From one input event that puts the whole query in to the frame after its count is told. */
const timeOf = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search-dialog input')
    const told = () =>
      document.querySelector('.search-dialog .search-count')?.textContent?.includes(`“${text}”`)
    if (!field) throw new Error('no search field')
    const started = performance.now()
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    while (!told()) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - started
  }, query)
