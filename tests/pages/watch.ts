import { test as base, expect, type Page } from '@playwright/test'

/** A test that fails as well where its page throws, or writes an error to the console. */
export const test = base.extend<{ readonly errors: readonly string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors = errorsOn(page)
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** What went wrong on a page, in words. Read it when the page is done. */
export interface Faults {
  list(): Promise<readonly string[]>
}

/** Listens, from before the page loads, for errors, breaches of the policy, and requests to anybody else. */
export async function watch(page: Page, origin: string): Promise<Faults> {
  const seen = errorsOn(page)
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) seen.push(`request to ${request.url()}`)
  })
  await page.exposeFunction('reportBreach', (text: string) => seen.push(`policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportBreach')
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  return {
    list: async () => [...seen, ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`)],
  }
}

/** A list that grows with every error of a page. */
function errorsOn(page: Page): string[] {
  const seen: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  return seen
}

/** Every island of the page that loads at once is awake. */
export const awake = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('astro-island[ssr][client="load"]'))
