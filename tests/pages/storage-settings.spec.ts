import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { awake, watch } from './watch.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/settings/')
  await awake(page)
})

test('a choice is saved at once and is there on the next visit, before the page is painted', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL ?? '')
  await page.getByLabel('Miles').check({ force: true })
  await page.getByLabel('Dark').check({ force: true })
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.route('**/_astro/**/*.js', (route) => route.abort())
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.reload()
  // Without any of the site's code: the theme comes from the file in the head alone.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.unrouteAll()
  await page.reload()
  await awake(page)
  await expect(page.getByLabel('Miles')).toBeChecked()
  expect((await faults.list()).filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
})

test('another tab follows a change of colours', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/settings/')
  await page.getByLabel('Dark').check({ force: true })
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('on a shared computer nothing is written, and what was there goes only after a second yes', async ({
  page,
  context,
}) => {
  await page.getByLabel('Miles').check({ force: true })
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible()
  const before = await page.evaluate(() => ({ ...localStorage }))
  await page.getByLabel('Others too').check({ force: true })
  await expect(page.getByText('Kept in this tab only')).toBeVisible()
  await page.getByLabel('Kilometres').check({ force: true })
  await page.reload()
  await awake(page)
  await expect(page.getByLabel('Kilometres')).toBeChecked()
  await expect(page.getByLabel('Others too')).toBeChecked()
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before)
  await page.getByRole('button', { name: 'Remove it from this device' }).click()
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before)
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(page.getByText('Removed from this device.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  const newTab = await context.newPage()
  await newTab.goto('/settings/')
  await awake(newTab)
  await expect(newTab.getByLabel('Only I')).toBeChecked()
})

test('M33: what was removed stays removed in the tab that removed it', async ({ page }) => {
  await page.getByLabel('Miles').check({ force: true })
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible()
  await page.getByLabel('Others too').check({ force: true })
  await page.getByRole('button', { name: 'Remove it from this device' }).click()
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(page.getByText('Removed from this device.')).toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('every key the site writes is in the list on the page', async ({ page }) => {
  await page.getByLabel('Dark').check({ force: true })
  await page.getByLabel('Others too').check({ force: true })
  await expect(page.getByText('Kept in this tab only')).toBeVisible()
  const written = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  const listed = await page.locator('.kept-keys code').allTextContents()
  expect(written.length).toBeGreaterThan(2)
  for (const key of written) expect(listed).toContain(key)
})

test('axe finds nothing, with notices open as well', async ({ page }) => {
  await page.evaluate(() => localStorage.setItem('rtr:shelf', '{not json'))
  await page.reload()
  await awake(page)
  await expect(page.getByRole('button', { name: 'Start new' })).toBeVisible()
  await expectAccessible(page)
})

test('without JavaScript the page says what it keeps and what it does without', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/settings/')
  await expect(page.locator('noscript .notice')).toBeVisible()
  await expect(page.locator('.kept-keys code').first()).toHaveText('rtr:shelf')
  await context.close()
})
