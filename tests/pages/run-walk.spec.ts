import { expect, type Page, test } from '@playwright/test'
import { groupWeeks } from '../../src/domain/calendar/groupWeeks.ts'
import { planFor } from '../../src/domain/calendar/planFor.ts'
import { CAP_FLOOR_SECONDS } from '../../src/domain/plan/rules.ts'
import { SAMPLE_REQUESTS } from '../../src/domain/plan/samples.ts'
import { minutesText } from '../../src/words/session.ts'

const GUIDE = '/guides/run-walk-first-weeks/'
const figure = (page: Page, name: string) => page.locator('figure').filter({ hasText: name })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('the six weeks of the example are those that the planner makes', async ({ page }) => {
    const request = SAMPLE_REQUESTS[0]?.request
    if (!request) throw new Error('no sample')
    const weeks = groupWeeks(planFor(request).calendar, request.profile.startOn).slice(0, 6)
    await page.goto(GUIDE)
    const shown = figure(page, 'Two years off, no injury').locator('li')
    await expect(shown).toHaveCount(weeks.length)
    for (const [index, { number, runSeconds, easier }] of weeks.entries()) {
      await expect(shown.nth(index)).toContainText(`Week ${number}`)
      await expect(shown.nth(index)).toContainText(`${minutesText(runSeconds)} of running`)
      expect(await shown.nth(index).getByText('an easier one').count()).toBe(easier ? 1 : 0)
    }
  })

  test('other plans stand beside ours, each with its source, and the chart marks our line', async ({
    page,
  }) => {
    await page.goto(GUIDE)
    const plans = page.locator('.rows').filter({ hasText: 'Podiatrist' }).locator('dd')
    for (const plan of (await plans.all()).slice(1)) await expect(plan.locator('.note-mark')).toHaveCount(1)
    const chart = figure(page, 'How much one step adds')
    await expect(chart).toContainText(minutesText(CAP_FLOOR_SECONDS.standard))
    await expect(chart.locator('.note-mark')).toHaveCount(1)
  })
})

test('the planner inside the guide wakes up and leads to the checklist first', async ({ page }) => {
  await page.goto(GUIDE)
  const tool = page.getByRole('complementary', { name: 'Plan builder' })
  await tool.scrollIntoViewIfNeeded()
  await expect(tool.getByRole('link', { name: 'Do the checklist' })).toHaveAttribute('href', '/check/')
})

test('the home page shows the first three guides, and the list of guides shows all', async ({ page }) => {
  await page.goto('/guides/')
  const all = await page.locator('.guide-cards h3').allTextContents()
  expect(all.length).toBeGreaterThan(3)
  await page.goto('/')
  expect(await page.locator('.guide-cards h3').allTextContents()).toEqual(all.slice(0, 3))
  await page.getByRole('link', { name: 'All guides' }).click()
  await expect(page).toHaveURL(/\/guides\/$/)
})
