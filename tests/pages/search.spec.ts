import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './builtPages.ts'
import { watch } from './watch.ts'

const results = (page: Page) => page.locator('.search-results > li')
const field = (page: Page) => page.getByRole('searchbox')
const count = (page: Page) => page.locator('.search-count')

test('"/" opens the search over the page, arrows and Enter lead to a result', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL ?? '')
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('running')
  await expect(results(page).first()).toBeVisible()
  await expect(count(page)).toHaveText(/\d+ pages? for “running”/)
  await page.keyboard.press('ArrowDown')
  const first = results(page).first().getByRole('link').first()
  await expect(first).toBeFocused()
  const address = (await first.getAttribute('href')) ?? ''
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${address}`)
  expect(await faults.list()).toEqual([])
})

test('Ctrl+K opens the search, Esc closes it and gives the focus back', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: 'Search guides' })
  await link.focus()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(link).toBeFocused()
})

test('the way out of the search stays in sight below many results', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('running')
  await expect(results(page).nth(3)).toBeAttached()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
})

test('"/" typed into a field is only a letter', async ({ page }) => {
  await page.goto('/search/')
  await field(page).focus()
  await page.keyboard.type('5/2')
  await expect(field(page)).toHaveValue('5/2')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the search in the header loads nothing before it is opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /pagefind|preact|earchDialog/.test(path))).toEqual([])
})

test('the latest query wins, and no query reaches the address', async ({ page }) => {
  await page.goto('/search/')
  await field(page).pressSequentially('running', { delay: 0 })
  await expect(count(page)).toHaveText(/“running”/)
  await field(page).fill('zzzzqqq')
  await expect(count(page)).toHaveText(/^No page holds “zzzzqqq”/)
  await expect(results(page)).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('')
})

test('a query with markup stays text', async ({ page }) => {
  await page.goto('/search/')
  await field(page).fill('<img src=x onerror=alert(1)>')
  await expect(count(page)).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('what was typed before the search woke up is searched', async ({ page }) => {
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route(/_astro\/Search\..*\.js/, async (route) => {
    await asleep
    await route.continue()
  })
  await page.goto('/search/', { waitUntil: 'commit' })
  await field(page).fill('running')
  wake()
  await expect(results(page).first()).toBeVisible()
  await expect(field(page)).toHaveValue('running')
})

test('when the index cannot load, the page says so and the A to Z stays', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 500 }))
  await page.goto('/search/')
  await field(page).fill('running')
  await expect(count(page)).toHaveText('The search could not load. The A to Z lists every page.')
  await expect(page.locator('.a-to-z a').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the header leads to an A to Z of every page', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Search guides' }).click()
    await page.waitForURL('**/search/')
    const listed = await page
      .locator('.a-to-z a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const wanted = PAGES.filter(
      (address) => !/^\/(search|offline|sources\/.+|glossary\/.+|404\.html)/.test(address),
    )
    expect(wanted.filter((address) => !listed.includes(address))).toEqual([])
  })
})
