import { expect, type Page, test } from '@playwright/test'
import { FLAGS } from '../../src/domain/screening/rules.ts'
import { isCaution } from '../../src/domain/screening/sources.ts'
import { expectAccessible } from './axe.ts'
import { PAGES } from './builtPages.ts'
import { awake, watch } from './watch.ts'

const GUIDES = PAGES.filter((page) => /^\/guides\/[^/]+\/$/.test(page))
const WHOLE_GUIDE = '/guides/return-to-running-guide/'
const RED_FLAGS = '/guides/red-flags/'
const PHONE = { width: 360, height: 740 }
const WIDE = { width: 1280, height: 900 }
const firstMark = (page: Page) => page.locator('.prose > p .note-mark').first()
const firstNote = (page: Page) => page.locator('.prose > p .note').first()

test('there are guides to test', () => {
  expect(GUIDES).toEqual(expect.arrayContaining([WHOLE_GUIDE, RED_FLAGS]))
})

for (const address of GUIDES) {
  test(`${address} reads well by assistive technology, with a note open, light and dark`, async ({
    page,
    baseURL,
  }) => {
    test.slow()
    const faults = await watch(page, baseURL ?? '')
    await page.setViewportSize(PHONE)
    await page.goto(address)
    await awake(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await firstMark(page).click()
    await expectAccessible(page, '.guide')
    expect(await faults.list()).toEqual([])
  })

  test(`${address} numbers its sources by first use and lists each one`, async ({ page }) => {
    await page.goto(address)
    const marks = await page.locator('.prose .note-mark [aria-hidden]').allTextContents()
    const inOrder = [...new Set(marks.flatMap((mark) => mark.split(', ').map(Number)))]
    const listed = await page.locator('.references li').count()
    expect(inOrder).toEqual(Array.from({ length: listed }, (_, index) => index + 1))
  })

  test(`${address} does not scroll to the side at 320 pixels, a note open or not`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(320)
    await firstMark(page).click()
    expect(await width()).toBeLessThanOrEqual(320)
    const box = await firstNote(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  })

  test(`${address} brings each style sheet once, before what it styles`, async ({ page }) => {
    await page.goto(address)
    const sheets = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(sheets.length).toBe(new Set(sheets).size)
    const early = await page.evaluate(() => {
      const styled = document.querySelector('.self-test, .chart')
      const sheet = [...document.querySelectorAll('main link[rel="stylesheet"]')]
      return styled === null || sheet.some((one) => one.compareDocumentPosition(styled) & 4)
    })
    expect(early).toBe(true)
  })

  test(`${address} has contents that lead to every section`, async ({ page }) => {
    await page.setViewportSize(WIDE)
    await page.goto(address)
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    const headings = await page.locator('.prose > h2').allTextContents()
    expect(await links.allTextContents()).toEqual([...headings, 'Sources'])
    const second = links.nth(1)
    await second.click()
    await expect(page.locator('.prose > h2').nth(1)).toBeInViewport()
    await expect(second).toHaveAttribute('aria-current', 'true')
  })
}

test('a note opens at its claim and closes by keyboard', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(WHOLE_GUIDE)
  await expect(firstNote(page)).toBeHidden()
  await firstMark(page).focus()
  await page.keyboard.press('Enter')
  await expect(firstNote(page)).toBeVisible()
  const [mark, note] = [await firstMark(page).boundingBox(), await firstNote(page).boundingBox()]
  expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0)), 'near the claim').toBeLessThan(200)
  await page.keyboard.press('Tab')
  await expect(firstNote(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(firstNote(page)).toBeHidden()
})

test('notes stand beside the text on a wide screen', async ({ page }) => {
  await page.setViewportSize(WIDE)
  await page.goto(WHOLE_GUIDE)
  await expect(firstNote(page)).toBeVisible()
  const text = await page.locator('.prose').boundingBox()
  const beside = (text?.x ?? 0) + (text?.width ?? 0)
  expect((await firstNote(page).boundingBox())?.x).toBeGreaterThan(beside)
  const boxed = page.locator('.disagree .side').first()
  for (const place of [
    page
      .locator('.prose > p')
      .filter({ has: page.locator('.note') })
      .first(),
    boxed,
  ]) {
    await place.locator('.note-mark').first().click()
    const mark = await place.locator('.note-mark').first().boundingBox()
    const note = await place.locator('.note').first().boundingBox()
    expect(note?.x, 'pressed, it is beside the text').toBeGreaterThan(beside)
    expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0)), 'and beside its claim').toBeLessThan(40)
    await page.keyboard.press('Escape')
  }
})

test.describe('the checklist inside a guide', () => {
  const tool = (page: Page) => page.getByRole('complementary', { name: 'Red-flag checklist' })
  const question = (page: Page, number: number) => tool(page).getByText(`Question ${number} of 30`)

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(RED_FLAGS)
    await tool(page).scrollIntoViewIfNeeded()
    const start = tool(page).getByRole('button', { name: 'Start the questions' })
    await expect(start).toBeEnabled()
    await start.press('Enter')
    await expect(question(page, 1)).toBeVisible()
  })

  test('a key leads through questions, focus follows, and the browser goes back one', async ({ page }) => {
    await expect(tool(page).getByRole('heading', { level: 3 })).toBeFocused()
    await tool(page).getByRole('radio', { name: 'No', exact: true }).press('Space')
    await page.keyboard.press('Enter')
    await expect(question(page, 2)).toBeVisible()
    await expect(tool(page).getByRole('heading', { level: 3 })).toBeFocused()
    await page.goBack()
    await expect(question(page, 1)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${RED_FLAGS}$`))
  })

  test('a question, an error and an emergency keep the order of the headings', async ({ page }) => {
    const sound = async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(tool(page).getByRole('heading', { level: 2 })).toHaveCount(0)
      await expectAccessible(page, '.tool')
    }
    await tool(page).getByRole('button', { name: 'Continue' }).click()
    await expect(tool(page).getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await sound()
    await tool(page).getByRole('radio', { name: 'Yes' }).check()
    await tool(page).getByRole('button', { name: 'Continue' }).click()
    await expect(tool(page).getByRole('heading', { name: 'Stop here and get help' })).toBeFocused()
    await sound()
  })
})

test('on paper a line stands where the screen has a tool, and nothing to press', async ({ page }) => {
  await page.goto('/guides/pain-rules/')
  const line = page.getByText("On the screen, a tool stands here: “Check today's pain”.")
  await expect(line).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(line).toBeVisible()
  await expect(page.locator('.tool')).toBeHidden()
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  for (const button of await page.locator('main .button').all()) await expect(button).toBeHidden()
})

for (const address of GUIDES) {
  test(`${address} leads in one step to its emergency card`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(address)
    await page.getByRole('link', { name: /^Very unwell/ }).click()
    await expect(page.locator('.prose .care-emergency .care-heading').first()).toBeInViewport()
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the checklist inside a guide is a link, and no dead button', async ({ page }) => {
    await page.goto(RED_FLAGS)
    await expect(page.locator('.tool').getByRole('link', { name: /whole list/ })).toHaveAttribute(
      'href',
      '/check/',
    )
    await expect(page.locator('.tool').getByRole('button')).toHaveCount(0)
  })

  test('a note opens, and the contents open and lead on', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(WHOLE_GUIDE)
    await firstMark(page).click()
    await expect(firstNote(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByText('On this page').click()
    await page.getByRole('link', { name: 'What if progress stalls?' }).click()
    await expect(page.getByRole('heading', { name: 'What if progress stalls?' })).toBeInViewport()
  })
})

test('the red-flag guide shows every sign once, and marks those without a source', async ({ page }) => {
  await page.goto(RED_FLAGS)
  await expect(page.locator('.prose .care')).toHaveCount(4)
  await expect(page.locator('.prose .care ul > li')).toHaveCount(FLAGS.length)
  await expect(page.locator('.prose .caution')).toHaveCount(FLAGS.filter(({ id }) => isCaution(id)).length)
})

test('an emergency number can be tapped', async ({ page }) => {
  await page.goto(RED_FLAGS)
  await expect(page.getByRole('link', { name: '999', exact: true })).toHaveAttribute('href', 'tel:999')
})

test('on paper a guide keeps its text and sources and leaves out what needs a screen', async ({ page }) => {
  await page.goto(WHOLE_GUIDE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.locator('.contents')).toBeHidden()
  await expect(firstNote(page)).toBeHidden()
})
