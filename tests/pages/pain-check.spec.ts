import { expect, type Page, test } from '@playwright/test'
import { encode } from '../../src/domain/backup/encode.ts'
import type { PainFamily } from '../../src/domain/plan/model.ts'
import { PAIN_RULES, RED_REST_DAYS } from '../../src/domain/plan/painRules.ts'
import { FAMILIES, FAMILY_WORDS } from '../../src/words/pain-families.ts'
import { expectAccessible } from './axe.ts'
import { watch } from './watch.ts'

const GUIDE = '/guides/pain-rules/'
const PHONE = { width: 360, height: 740 }
const tool = (page: Page) => page.getByRole('complementary', { name: "Check today's pain" })
const answer = (page: Page) => tool(page).getByRole('status')
/** Why, and where to read on: below the answer, which stays short enough to be kept in sight. */
const reasons = (page: Page) => tool(page).locator('.pain-reasons')
const stopped = (page: Page) => tool(page).getByLabel('What stopped you running?')
const during = (page: Page, pain: number) =>
  tool(page)
    .getByRole('group', { name: 'Worst pain during the run' })
    .getByLabel(String(pain), { exact: true })
const morning = (page: Page, pain: number) =>
  tool(page).getByRole('group', { name: 'Pain the next morning' }).getByLabel(String(pain), { exact: true })
const usual = (page: Page) => tool(page).getByRole('group', { name: /^Pain on a usual morning/ })
const choose = (page: Page, family: PainFamily) => stopped(page).selectOption(family)

async function open(page: Page) {
  await page.goto(GUIDE)
  await tool(page).scrollIntoViewIfNeeded()
  await expect(stopped(page)).toBeEnabled()
}

test.describe('check the pain of today', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(PHONE)
    await open(page)
  })

  test('says what is missing, and answers as soon as it is there', async ({ page }) => {
    await expect(answer(page)).toContainText('Choose what stopped you')
    await choose(page, 'none')
    await expect(answer(page)).toContainText('Choose what stopped you')
    await during(page, 2).check()
    await expect(answer(page)).toContainText('Look again the next morning')
    await morning(page, 0).check()
    await expect(answer(page)).toContainText('This run counts')
    await during(page, 3).check()
    await expect(answer(page)).toContainText('Do the same session again')
    await during(page, 4).check()
    await expect(answer(page)).toContainText(`Rest ${RED_REST_DAYS} full days, then go back 1 stage.`)
    await expect(reasons(page)).toContainText('Pain of 4 during the run is over the limit of 3.')
    await expect(reasons(page).getByRole('link', { name: /^Why/ })).toHaveAttribute('href', '/rules/r-11/')
  })

  test('compares the morning with a usual one, and asks for that only where it matters', async ({ page }) => {
    await choose(page, 'tendon')
    await during(page, 3).check()
    await expect(usual(page)).toHaveCount(0)
    await morning(page, 3).check()
    await expect(answer(page)).toContainText('Stop')
    await usual(page).getByLabel('2', { exact: true }).check()
    await expect(answer(page)).toContainText('This run counts')
    await choose(page, 'bone')
    await expect(usual(page)).toHaveCount(0)
    await expect(answer(page)).toContainText('Stop')
  })

  test('a limp is a stop before the morning, and a sore bone asks for a clinician', async ({ page }) => {
    await choose(page, 'shin')
    await during(page, 0).check()
    await tool(page).getByLabel('A limp, or a changed stride').check()
    await expect(reasons(page)).toContainText('You noticed a limp.')
    await tool(page).getByLabel('Pain at night').check()
    await expect(answer(page)).toContainText('See a clinician before the next run')
    await expect(reasons(page).getByRole('link', { name: /checklist/ })).toHaveAttribute('href', '/check/')
    await tool(page).getByLabel('Pain at night').uncheck()
    await expect(reasons(page)).toContainText('You noticed a limp.')
  })

  test('asks a family its own signs, and forgets a sign that is no longer asked', async ({ page }) => {
    const pelvic = tool(page).getByLabel('Leaking, heaviness, a bulge or bleeding')
    await choose(page, 'pelvic')
    await during(page, 0).check()
    await pelvic.check()
    await expect(answer(page)).toContainText('Go back to walking')
    await choose(page, 'knee')
    await expect(pelvic).toHaveCount(0)
    await expect(answer(page)).toContainText('Look again the next morning')
    await choose(page, 'bone')
    await tool(page)
      .getByLabel(/^It hurt that evening/)
      .check()
    await expect(reasons(page)).toContainText('the evening must be without pain too')
  })

  test('the answer stays in sight while a number above it is changed, and covers no chosen field', async ({
    page,
  }) => {
    await choose(page, 'tendon')
    await during(page, 0).check()
    for (const pain of [0, 5, 10]) {
      await during(page, pain).check()
      await expect(answer(page)).toBeInViewport({ ratio: 1 })
      const [field, box] = await Promise.all([during(page, pain).boundingBox(), answer(page).boundingBox()])
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
    }
    await expect(reasons(page)).not.toBeInViewport()
  })

  test('what a closed list cuts on a phone stands in full below it', async ({ page }) => {
    for (const family of FAMILIES) {
      await choose(page, family)
      if (family !== 'bone')
        await expect(tool(page).locator('#pain-stopped-note')).toContainText(
          FAMILY_WORDS[family].detail ?? '',
          {
            ignoreCase: true,
          },
        )
    }
  })

  test('whoever does not know gets the strictest rule', async ({ page }) => {
    await stopped(page).selectOption({ label: 'I do not know' })
    await expect(tool(page)).toContainText('the strictest rule')
    await during(page, PAIN_RULES.bone.amber.during + 1).check()
    await expect(answer(page)).toContainText(`go back ${PAIN_RULES.bone.stagesBack} stages`)
  })

  test('can be answered by keys alone', async ({ page }) => {
    await stopped(page).focus()
    await page.keyboard.press('M')
    await expect(stopped(page)).toHaveValue('muscle')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(during(page, 1)).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(morning(page, 0)).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(tool(page).getByLabel('A limp, or a changed stride')).toBeFocused()
    await expect(answer(page)).toContainText('This run counts')
  })

  test('keeps nothing', async ({ page }) => {
    await choose(page, 'shin')
    await during(page, 5).check()
    await expect(answer(page)).toContainText('Stop')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await page.reload()
    await tool(page).scrollIntoViewIfNeeded()
    await expect(stopped(page)).toHaveValue('')
  })

  test('every answer passes axe, light and dark, and fits 320 pixels', async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await choose(page, 'tendon')
    await morning(page, 2).check()
    for (const [pain, word] of [
      [0, 'Stop'],
      [9, 'Stop'],
    ] as const) {
      await during(page, pain).check()
      await expect(answer(page)).toContainText(word)
      await expectSound(page)
    }
    await usual(page).getByLabel('2', { exact: true }).check()
    for (const [pain, word] of [
      [1, 'Go'],
      [5, 'Ease'],
    ] as const) {
      await during(page, pain).check()
      await expect(answer(page)).toContainText(word)
      await expectSound(page)
    }
    await tool(page).getByLabel('Not yet').check()
    await expect(answer(page)).toContainText('Wait')
    await expectSound(page)
  })
})

async function expectSound(page: Page) {
  await expectAccessible(page, '.tool')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}

test('takes what stopped you and the usual morning from the plan on this device', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL ?? '')
  const answers = { stopped: 'named', named: 'achilles', morningBase: '2' }
  const items = new Map([['plan.answers', { n: 1, value: answers }]])
  await page.addInitScript((text) => localStorage.setItem('rtr:shelf', text), encode({ rev: 1, items }))
  await open(page)
  await expect(stopped(page)).toHaveValue('tendon')
  await expect(tool(page)).toContainText('Taken from your plan on this device.')
  await during(page, 3).check()
  await morning(page, 3).check()
  await expect(usual(page).getByLabel('2', { exact: true })).toBeChecked()
  await expect(answer(page)).toContainText('This run counts')
  await choose(page, 'bone')
  await expect(tool(page)).not.toContainText('Taken from your plan')
  expect(await faults.list()).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list of every family stands there, printed from the rule, and no dead form', async ({ page }) => {
    await page.goto(GUIDE)
    await expect(stopped(page)).toBeHidden()
    await expect(tool(page).getByText(/^Check your pain with the list above/)).toBeVisible()
    for (const family of FAMILIES) {
      const row = page.locator('.families li').filter({ hasText: FAMILY_WORDS[family].name })
      await expect(row).toContainText(`${PAIN_RULES[family].amber.during + 1} or more`)
    }
  })
})
