import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The only rules whose answer can differ between light and dark: those that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** axe finds nothing on the page, or in the `part` of it that a selector names: light by all rules, dark by colours. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faultsOf(builder(page, part)), 'axe, light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faultsOf(builder(page, part).withRules(COLOUR_RULES)), 'axe, dark').toEqual([])
}

const builder = (page: Page, part: string) => new AxeBuilder({ page }).include(part)

async function faultsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}
