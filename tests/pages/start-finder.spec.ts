import { expect, type Page, test } from '@playwright/test'
import { START_TABLE, stageAt } from '../../src/domain/plan/rules.ts'
import { sessionText } from '../../src/words/session.ts'
import { START_BY_BREAK } from '../../src/words/start-by-break.ts'
import { expectAccessible } from './axe.ts'
import { watch } from './watch.ts'

const GUIDE = '/guides/how-long-was-your-break/'
const PHONE = { width: 360, height: 740 }
const tool = (page: Page) => page.getByRole('complementary', { name: 'Where would a plan start?' })
const answer = (page: Page) => tool(page).getByRole('status')
const count = (page: Page) => tool(page).getByLabel('How long ago was your last run?')
const choice = (page: Page, name: string | RegExp) => tool(page).getByRole('radio', { name })

async function open(page: Page) {
  await page.goto(GUIDE)
  await tool(page).scrollIntoViewIfNeeded()
  await expect(count(page)).toBeEnabled()
}

test.describe('where a plan would start', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(PHONE)
    await open(page)
  })

  test('says what is missing, then the stage, its session and what could lower it', async ({ page }) => {
    await expect(answer(page)).toContainText('Say how long ago')
    await count(page).fill('2')
    await choice(page, 'years').check()
    await choice(page, /^A break/).check()
    await expect(answer(page)).toContainText('Say how long ago')
    await choice(page, 'Yes').check()
    await expect(answer(page)).toContainText(`Stage ${START_TABLE.break.at(-1)}`)
    await expect(answer(page)).toContainText(sessionText(stageAt(START_TABLE.break.at(-1) ?? 0).segments))
    await expect(answer(page)).toContainText('731 days without a run')
    await expect(answer(page)).toContainText('our rule')
    await expect(answer(page)).toContainText('If another injury came in the last year: stage 2')
    await choice(page, /^No/).check()
    await expect(answer(page)).toContainText(`Stage ${START_TABLE['break-new'].at(-1)}`)
  })

  test('asks about 30 minutes after a break only, and leads to the plan and the rule', async ({ page }) => {
    const ranThirty = tool(page).getByRole('group', { name: /30 minutes/ })
    await count(page).fill('10')
    await choice(page, /^A muscle/).check()
    await expect(ranThirty).toHaveCount(0)
    await expect(answer(page)).toContainText(`Stage ${START_TABLE.tissue[4]}`)
    await choice(page, /^A break/).check()
    await expect(ranThirty).toHaveCount(1)
    await choice(page, /^An illness/).check()
    await expect(answer(page).getByRole('link', { name: 'Make your plan' })).toHaveAttribute('href', '/plan/')
    await expect(answer(page).getByRole('link', { name: /^Why/ })).toHaveAttribute('href', '/rules/r-05/')
  })

  test('after a bone injury, surgery or a baby a clinician comes first', async ({ page }) => {
    await count(page).fill('5')
    await choice(page, 'days').check()
    await choice(page, /^A bone/).check()
    await expect(answer(page)).toContainText('Stage 1')
    await expect(answer(page)).toContainText('A clinician must agree first.')
    await expect(answer(page)).toContainText('we make no plan at all')
  })

  test('answers what it cannot read in a plain sentence', async ({ page }) => {
    await count(page).fill('ten')
    await expect(answer(page)).toContainText('Write a whole number')
    await count(page).fill('999999')
    await expect(answer(page)).toContainText('Check the number and the unit')
    await count(page).fill('')
    await expect(answer(page)).toContainText('Say how long ago')
  })

  test('works by keyboard alone and keeps nothing', async ({ page }) => {
    await count(page).focus()
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await expect(choice(page, 'weeks')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(choice(page, 'months')).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(answer(page)).toContainText(`Stage ${START_TABLE.break[4]}`)
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(kept).not.toContain('months')
    await page.reload()
    await expect(count(page)).toHaveValue('')
  })
})

test('reads well by assistive technology with an answer, light and dark, also at 320 pixels', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const faults = await watch(page, baseURL ?? '')
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await count(page).fill('6')
  await choice(page, /^A muscle/).check()
  await expect(answer(page)).toContainText('Stage')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page, '.tool')
  expect(await faults.list()).toEqual([])
})

test('its script waits until the tool comes into view', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.setViewportSize(PHONE)
  await page.goto(GUIDE, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /FindStart|plan\..*\.js/.test(path))).toEqual([])
  await tool(page).scrollIntoViewIfNeeded()
  await expect(count(page)).toBeEnabled()
  expect(asked.some((path) => /FindStart/.test(path))).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole table stands there, and no field that does nothing', async ({ page }) => {
    await page.goto(GUIDE)
    await expect(count(page)).toBeHidden()
    await expect(tool(page)).toContainText('needs JavaScript')
    const list = page.getByRole('figure').filter({ hasText: START_BY_BREAK.title })
    await expect(list.getByRole('listitem')).toHaveCount(START_TABLE.break.length)
    for (const [row, stage] of START_TABLE.break.entries()) {
      await expect(list.getByRole('listitem').nth(row)).toContainText(`stage ${stage}`)
      await expect(list.getByRole('listitem').nth(row)).toContainText(
        `Illness: stage ${START_TABLE.illness[row]}`,
      )
    }
  })
})
