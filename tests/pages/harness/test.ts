import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { serveStores } from './serve.ts'

interface Stores {
  /** Opens a page of the harness and waits until all that is stored has been read. */
  readonly open: (path?: string, context?: BrowserContext) => Promise<Page>
}

export const test = base.extend<Stores, { storesOrigin: string }>({
  storesOrigin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const { origin, close } = await serveStores()
      await use(origin)
      close()
    },
    { scope: 'worker' },
  ],
  open: async ({ storesOrigin, context }, use) => {
    await use(async (path = '/', where = context) => {
      const page = await where.newPage()
      await page.goto(storesOrigin + path)
      if (path !== '/plain.html') await page.evaluate(() => window.store.keeper.opened())
      return page
    })
  },
})

export const put = (page: Page, values: Record<string, unknown>) =>
  page.evaluate(async (given) => {
    window.store.put(given as never)
    await window.store.settled()
    return window.store.$saveState.get()
  }, values)

export const items = (page: Page) => page.evaluate(() => ({ ...window.store.$shelf.get().items }))

export const saveState = (page: Page) => page.evaluate(() => window.store.$saveState.get())

export const notices = (page: Page) =>
  page.evaluate(() => window.store.$notices.get().map(({ kind }) => kind))

/** The text under the main key, as it lies there. */
export const rawText = (page: Page) => page.evaluate(() => localStorage.getItem('rtr:shelf'))

export const setRawText = (page: Page, text: string) =>
  page.evaluate((given) => localStorage.setItem('rtr:shelf', given), text)
