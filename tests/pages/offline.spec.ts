import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { writeWorker } from '../../tools/integrations/offline.ts'
import { serve } from '../../tools/serve.ts'
import { PAGES, pageUnder } from './builtPages.ts'

test.use({ serviceWorkers: 'allow' })

const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 20_000,
  })

/** As when a host goes away: no new connection, and the open ones are cut. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

test('after one visit the whole site works without a network', async ({ page }) => {
  const { server, origin } = await serve('dist', 0)
  await page.goto(`${origin}/`)
  await controlled(page)
  await stop(server)

  const wanted = ['/', '/check/', '/plan/', '/rules/', pageUnder('/guides/'), pageUnder('/rules/')]
  for (const address of wanted.filter((one) => one !== null && PAGES.includes(one))) {
    await page.goto(`${origin}${address}`)
    await expect(page.getByRole('heading', { level: 1 }), `${address}`).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 }), `${address}`).not.toHaveText('You are offline')
  }
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('running')
  await expect(page.locator('.search-results > li').first()).toBeVisible()
})

test('a source that was opened is kept; another leads to its place in the list', async ({ page }) => {
  const { server, origin } = await serve('dist', 0)
  await page.goto(`${origin}/`)
  await controlled(page)
  await page.goto(`${origin}/sources/frandsen-2025/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How much running is too much?')
  const kept = () => page.evaluate(() => caches.match('/sources/frandsen-2025/').then(Boolean))
  await expect.poll(kept).toBe(true)
  await stop(server)

  await page.goto(`${origin}/guides/`)
  await page.goto(`${origin}/sources/frandsen-2025/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How much running is too much?')
  await page.goto(`${origin}/sources/goom-2019/`)
  await expect(page).toHaveURL(`${origin}/sources/#goom-2019`)
  await expect(page.locator('#goom-2019')).toBeInViewport()
})

test('a page that is not saved leads to advice and to what is saved', async ({ page }) => {
  const { server, origin } = await serve('dist', 0)
  await page.goto(`${origin}/`)
  await controlled(page)
  await stop(server)
  await page.goto(`${origin}/nowhere/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline')
  await expect(page.getByRole('link', { name: 'Check all red flags' })).toBeVisible()
  await expect(page.locator('.a-to-z a').first()).toBeVisible()
})

test.describe('a new version', () => {
  let root = ''
  let server: Server
  let origin = ''

  test.beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'restride-site-'))
    cpSync('dist', root, { recursive: true })
    ;({ server, origin } = await serve(root, 0))
  })
  test.afterEach(async () => {
    await stop(server)
    rmSync(root, { recursive: true })
  })

  /** As a deployment does: one page changes, so the worker's version does. */
  function deploy(): void {
    const file = join(root, 'index.html')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('</main>', '<p id="second">Second version</p></main>'),
    )
    writeWorker(root)
  }

  const askForUpdate = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())

  test('waits, says so, and loads only when asked', async ({ page }) => {
    await page.goto(`${origin}/`)
    await controlled(page)
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
    deploy()
    await askForUpdate(page)
    await expect(page.getByText('A new version is ready.')).toBeVisible({ timeout: 15_000 })
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
    await page.getByRole('button', { name: 'Load it now' }).click()
    await expect(page.locator('#second')).toBeVisible()
    const caches = await page.evaluate(() => window.caches.keys())
    expect(caches).toHaveLength(1)
  })

  test('is not offered, and reloads nothing, once somebody has typed on the page', async ({ page }) => {
    await page.goto(`${origin}/search/`)
    await controlled(page)
    await page.evaluate(() => {
      Reflect.set(window, 'sameDocument', true)
      const typed = document.createElement('input')
      typed.id = 'diary'
      document.querySelector('main')?.append(typed)
    })
    await page.locator('#diary').fill('my knee')
    deploy()
    await askForUpdate(page)
    await page.waitForFunction(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    )
    await expect(page.getByText('A new version is ready.')).toHaveCount(0)
    await expect(page.locator('#diary')).toHaveValue('my knee')
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
  })

  test('shows once its page is opened anew, though the old worker still stands', async ({ page }) => {
    await page.goto(`${origin}/search/`)
    await controlled(page)
    deploy()
    await page.goto(`${origin}/`)
    await expect(page.locator('#second')).toBeVisible()
  })
})
