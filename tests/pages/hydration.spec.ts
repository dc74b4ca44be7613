import { expect, test } from '@playwright/test'
import { awake, watch } from './watch.ts'

// Preact mends text when it wakes up, and leaves class, hidden and aria attributes as they were built. So every island
// must first paint what was built, and show what is stored afterwards (src/stores/remembered.ts).

const stored = (items: Record<string, unknown>) =>
  JSON.stringify({
    app: 'restride',
    v: 1,
    rev: 1,
    items: Object.fromEntries(Object.entries(items).map(([id, value]) => [id, { n: 1, value }])),
  })

test('stored settings that differ from the built page show in every property and attribute', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL ?? '')
  await page.addInitScript(
    ({ shelf }) => {
      if (localStorage.getItem('rtr:shelf')) return
      localStorage.setItem('rtr:shelf', shelf)
      localStorage.setItem('rtr:theme', 'dark')
    },
    { shelf: stored({ 'settings.units': 'mi', 'settings.theme': 'dark', 'settings.country': 'NZ' }) },
  )
  await page.goto('/settings/')
  await awake(page)
  await expect(page.getByLabel('Miles')).toBeChecked()
  await expect(page.getByLabel('Kilometres')).not.toBeChecked()
  await expect(page.getByLabel('Dark')).toBeChecked()
  await expect(page.getByLabel('Country')).toHaveValue('NZ')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible()
  expect(await faults.list()).toEqual([])
})

test('a stored state with a fault shows its notice with the right class, on a page built without one', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('rtr:shelf', '{not json'))
  await page.goto('/settings/')
  await awake(page)
  const notice = page.getByRole('status', { name: 'About your stored data' })
  await expect(notice.locator('.notice')).toBeVisible()
  await expect(notice.getByRole('button', { name: 'Start new' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download the unreadable text' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('restride-unreadable.txt')
})

test('a save state that is bad from the start turns the quiet line into a notice', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'localStorage', denied)
    Object.defineProperty(window, 'sessionStorage', denied)
  })
  await page.goto('/settings/')
  await awake(page)
  const line = page.getByText('Not saved: the browser keeps nothing for this site')
  await expect(line).toBeVisible()
  await expect(page.locator('.notice', { has: line })).toBeVisible()
  await expect(page.locator('.save-state')).toHaveCount(0)
  await page.getByLabel('Miles').check({ force: true })
  await expect(page.getByLabel('Miles')).toBeChecked()
})
