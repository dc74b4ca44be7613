import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { HEEL_RAISE_NORM } from '../../src/domain/baseline/norms.ts'
import { PAGES } from './builtPages.ts'

const CHARTS = readdirSync('src/content/charts')
const SELF_TESTS = '/guides/baseline-self-tests/'
const heelRaises = (page: Page) => page.locator('.chart').filter({ hasText: 'heel raises people do' })

test('every chart of the content stands on a page', async ({ page }) => {
  let drawn = 0
  for (const address of PAGES.filter((one) => one.startsWith('/guides/'))) {
    await page.goto(address)
    drawn += await page.locator('.chart').count()
  }
  expect(drawn).toBeGreaterThanOrEqual(CHARTS.length)
})

test('a chart says in words all that it draws, and its source opens in place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(SELF_TESTS)
  const rows = heelRaises(page).getByRole('listitem')
  await expect(rows).toHaveCount(HEEL_RAISE_NORM.byAge.length)
  for (const [index, { from, male, female }] of HEEL_RAISE_NORM.byAge.entries()) {
    await expect(rows.nth(index)).toContainText(new RegExp(`${from} to .*${male}.*${female}`))
  }
  const mark = heelRaises(page).getByRole('button')
  await mark.click()
  await expect(page.locator(`#${await mark.getAttribute('popovertarget')}`)).toBeVisible()
})

test('marks lie where their values are: a dot in the middle of its line, men right of women at 20', async ({
  page,
}) => {
  await page.goto(SELF_TESTS)
  const row = heelRaises(page).getByRole('listitem').first()
  const middle = async (selector: string) => {
    const box = await row.locator(selector).boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  expect(await middle('.chart-mark-0 circle')).toBeCloseTo(await middle('.chart-mark-0 .chart-whisker'), 0)
  expect(await middle('.chart-mark-0 circle')).toBeGreaterThan(await middle('.chart-mark-1 circle'))
})

test('a chart stays inside its page on paper and in forced colours', async ({ page }) => {
  await page.goto(SELF_TESTS)
  for (const look of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(look)
    const inside = await page.locator('.chart-row').evaluateAll((rows) =>
      rows.every((row) => {
        const [outer, inner] = [row.closest('.chart'), row].map((one) => one?.getBoundingClientRect())
        return (
          !!outer && !!inner && inner.width > 100 && inner.right <= outer.right && inner.left >= outer.left
        )
      }),
    )
    expect(inside).toBe(true)
  }
})
