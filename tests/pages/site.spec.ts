import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { readLine } from '../../src/domain/plan/readLine.ts'
import { NEW_KINDS } from '../../src/stores/logForm.ts'
import { expectAccessible } from './axe.ts'
import { PAGES, SAMPLED, SAMPLED_PAGES } from './builtPages.ts'
import { awake, watch } from './watch.ts'

const PHONE = { width: 320, height: 640 }
const DESKTOP = { width: 1280, height: 900 }
/** axe reads the page of all sources, 170 kB of markup, twice. */
const LONGEST_PAGE_MS = 120_000

for (const address of SAMPLED_PAGES) {
  test(`${address} keeps the promises of every page`, async ({ page, baseURL }) => {
    test.setTimeout(LONGEST_PAGE_MS)
    const faults = await watch(page, baseURL ?? '')
    await page.setViewportSize(DESKTOP)
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    await awake(page)
    expect(await page.locator('h1').count(), 'one h1').toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    expect(await stopsWithoutOutline(page), 'every Tab stop shows').toEqual([])
    await expectAccessible(page)
    await page.setViewportSize(PHONE)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'no scroll to the side at 320 pixels').toBeLessThanOrEqual(PHONE.width)
    expect(await faults.list()).toEqual([])
  })
}

test('the sample of sources and rules is there', () => {
  expect(SAMPLED.filter((address) => !PAGES.includes(address))).toEqual([])
})

test('every title is used once', async ({ request }) => {
  const titles = [...(await textsOf(request)).values()].map(titleOf)
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index)
  expect(twice).toEqual([])
})

test('every internal link and anchor leads somewhere', async ({ request }) => {
  const texts = await textsOf(request)
  const broken: string[] = []
  for (const [page, text] of texts) {
    for (const href of linksOf(text)) {
      const target = new URL(href, `http://site${page}`)
      const found = texts.get(target.pathname)
      const reached = found !== undefined || (await request.get(target.pathname)).ok()
      if (!reached) broken.push(`${page} -> ${href}`)
      else if (target.hash && found && !hasPlace(target, found))
        broken.push(`${page} -> ${href} (no such place on the page)`)
    }
  }
  expect(broken).toEqual([])
})

test('a wrong address gets the page that helps, with status 404', async ({ page }) => {
  const response = await page.goto('/guides/no-such-guide/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: 'Check all red flags' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('every page has its heading and text', async ({ page }) => {
    test.setTimeout(180_000)
    const empty: string[] = []
    for (const address of SAMPLED_PAGES) {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const text = await page.locator('main').innerText()
      if (text.trim().split(/\s+/).length < 20) empty.push(address)
    }
    expect(empty).toEqual([])
  })
})

/** Every page's markup by its address, asked for one after the other: all at once takes ten times as long. */
async function textsOf(request: APIRequestContext): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const page of PAGES) texts.set(page, await (await request.get(page)).text())
  return texts
}

/** Pages whose island reads its address, and whether it can read a place. */
const READ: Readonly<Record<string, (place: string) => boolean>> = {
  '/log/entry/': (place) => NEW_KINDS.some((kind) => kind === place),
  '/session/': (place) => readLine(new URLSearchParams(place).get('free') ?? '').ok,
}

function hasPlace({ pathname, hash }: URL, text: string): boolean {
  const place = decodeURIComponent(hash.slice(1))
  return text.includes(`id="${place}"`) || (READ[pathname]?.(place) ?? false)
}

const titleOf = (text: string): string => text.match(/<title>(.*?)<\/title>/s)?.[1] ?? ''

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((href) => !/^[a-z]+:/i.test(href))

/** Focuses what Tab reaches, one after the other, and names those without an outline of their own or of their mark. */
async function stopsWithoutOutline(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const shown = (element: Element | null): boolean => {
      if (!element) return false
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0'
    }
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.matches(':disabled'))
    return stops
      .filter((stop) => {
        stop.focus()
        return document.activeElement === stop && !shown(stop) && !shown(stop.nextElementSibling)
      })
      .map((stop) => stop.outerHTML.slice(0, 120))
  })
}
