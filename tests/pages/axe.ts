import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** The only rules whose answer can differ between light and dark: those that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** axe finds nothing on the page, or in the `part` of it that a selector names: light by all rules, dark by colours. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faultsOf(page, part, {}), 'axe, light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faultsOf(page, part, { runOnly: COLOUR_RULES }), 'axe, dark').toEqual([])
}

/** Asked of axe in the page itself, for its violations alone: all it can tell takes five times as long. */
async function faultsOf(page: Page, part: string, options: axe.RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ part, options }) => {
      const { violations } = await window.axe.run(part, { ...options, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    },
    { part, options },
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
