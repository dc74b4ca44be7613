import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import type { Json } from '../../src/domain/backup/model.ts'
import { BUDGET } from '../../tools/bench/budgets.ts'
import { CALF } from '../fixtures/answers.ts'
import { run } from '../fixtures/histories/history.ts'
import { expectAccessible } from './axe.ts'
import { heading, openPlan, openWith, screenedOn, TODAY } from './plan/people.ts'
import { test } from './watch.ts'

const AGREED = {
  ...screenedOn('2026-11-16'),
  'plan.answers': { ...CALF },
  'plan.agreed': { answers: { ...CALF, startChoice: '2026-11-16' }, on: '2026-11-16' },
  'plan.place': { at: 'plan', changing: false },
}
/** Monday, Wednesday and Friday of the week before this Monday; a calf strain at stage 2. */
const WEEK = [run('2026-11-16', 2), run('2026-11-18', 2), run('2026-11-20', 2)]

/** Opens today with a plan and these entries, on Monday 23 November 2026 or in the morning of another day. */
async function openToday(page: Page, log: readonly object[], day?: string) {
  const entries = Object.fromEntries(log.map((entry, at) => [`log.e${at}`, entry as Json]))
  await openWith(page, { ...AGREED, ...entries }, '/today/')
  if (!day) return
  await page.clock.setFixedTime(new Date(`${day}T08:00:00`))
  await openPlan(page, '/today/')
}

test('without a plan it says what stands here and how to begin, with the rules to go by on paper', async ({
  page,
}) => {
  await openWith(page, {}, '/today/')
  await expect(page.getByRole('link', { name: 'Make a plan first' })).toHaveAttribute('href', '/plan/')
  await expect(page.getByRole('heading', { name: 'Decide today by yourself' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the rules of the day and every pain limit are there', async ({ page }) => {
    await page.goto('/today/')
    await expect(page.getByText('Ask the morning.')).toBeVisible()
    await expect(page.getByText('Bone stress injury')).toBeVisible()
    await expect(page.getByRole('link', { name: 'The red-flag checklist' })).toBeVisible()
  })
})

test('a run day: the session and why, left out for illness, and run after all', async ({ page }) => {
  await openToday(page, WEEK)
  await expect(heading(page, 'Run day')).toBeVisible()
  await expect(page.getByText('Monday 23 November · week 2 of about')).toBeVisible()
  await expect(page.getByText('34 minutes, 8 of them running')).toBeVisible()
  await expect(page.getByText('Decide today by yourself')).toBeHidden()
  await page.getByText('Why this session?').click()
  await expect(page.locator('.why').first().getByRole('link', { name: 'Rule R-' }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Not today' }).click()
  await page.getByRole('button', { name: 'Leave today out' }).click()
  await expect(page.getByText('Choose a reason')).toBeVisible()
  await page.getByLabel('I am ill').check({ force: true })
  await page.getByRole('button', { name: 'Leave today out' }).click()
  await expect(heading(page, 'Rest day')).toBeFocused()
  await expect(page.getByText('You left this day out, because you were ill.')).toBeVisible()
  await expect(page.getByText('Your next run: Wednesday 25 November')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'I can run after all' }).click()
  await expect(heading(page, 'Run day')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page, 'Rest day')).toBeVisible()
})

test('readiness by keyboard lowers the day, says why, and can be answered again', async ({ page }) => {
  await openToday(page, WEEK)
  await page.getByRole('button', { name: 'Check in' }).press('Enter')
  const group = (name: string) => page.getByRole('group', { name })
  await group('How many hours').getByLabel('7').press('Space')
  await page.reload()
  await expect(group('How many hours').getByLabel('7'), 'a tap is kept').toBeChecked()
  await page.getByRole('button', { name: 'Save the check' }).press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  for (const name of ['How well', 'legs', 'energy', 'calm', 'mood']) {
    await group(name).getByLabel('4').press('Space')
    await expect(group(name).getByLabel('4'), 'the list of faults leaves the focus alone').toBeFocused()
  }
  await page.getByRole('button', { name: 'Save the check' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Readiness: good to go' })).toBeFocused()
  await page.getByRole('button', { name: 'Change' }).press('Enter')
  await group('mood').getByLabel('1').press('Space')
  await page.getByRole('button', { name: 'Save the check' }).press('Enter')
  await expect(heading(page, 'Walk day')).toBeFocused()
  await expect(page.getByText('Walk or rest today, because one answer is at its lowest.')).toBeVisible()
})

test('the next morning comes first, says what each answer does, and steps back', async ({ page }) => {
  await openToday(page, [...WEEK, run(TODAY, 3, { painNextMorning: null })], '2026-11-24')
  await expect(page.locator('.today-main > section').first()).toContainText("after Monday's run?")
  await expect(page.getByText('the plan waits until Thursday 26 November')).toBeVisible()
  await expectAccessible(page)
  const effects = page.locator('.morning-effects')
  await expect(effects).toContainText('1 and more')
  await page.getByLabel('Pain at night').check({ force: true })
  await expect(effects).toContainText('Any number')
  await expect(effects).toContainText('see a clinician')
  await page.getByLabel('Pain at night').uncheck({ force: true })
  await page
    .getByRole('group', { name: 'Pain that morning' })
    .getByLabel('3', { exact: true })
    .check({ force: true })
  await page.reload()
  await page.getByRole('button', { name: 'Save this answer' }).click()
  await expect(heading(page, 'Rest day')).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Rest first, then a step back' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How you move on' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Save this answer' })).toBeVisible()
})

test('swelling on a run: the card stays, and the next run waits for the checklist', async ({ page }) => {
  const swollen = run('2026-11-20', 2, { swelling: true })
  await openToday(page, [...WEEK.slice(0, 2), swollen], '2026-11-25')
  await expect(heading(page, 'The checklist comes first')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'See a clinician before you run' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Do the checklist' })).toHaveAttribute('href', '/check/')
})

test('pain at night stops the plan: a clinician, the report, and the way back in', async ({ page }) => {
  await openToday(page, [...WEEK, run(TODAY, 3, { nightPain: true })], '2026-11-24')
  await expect(heading(page, 'Stop running, and see a clinician')).toBeVisible()
  await expect(page.getByText('You noticed pain at night.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make the report' })).toHaveAttribute('href', '/report/')
  await expect(page.getByRole('link', { name: 'Open the checklist' })).toHaveAttribute('href', '/check/')
  await expect(page.getByRole('link', { name: 'Start the timer' })).toHaveCount(0)
  await expectAccessible(page)
})

test('nothing scrolls sideways on a narrow phone or with large text', async ({ page }) => {
  await openToday(page, [...WEEK, run(TODAY, 3, { painNextMorning: 4 })], '2026-11-24')
  await expect(heading(page, 'Rest day')).toBeVisible()
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await width()).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 640, height: 700 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await width()).toBeLessThanOrEqual(640)
})

/** Of the islands, engine and reading of the log included, as a host packs it: brotli at its best. */
const MOST_SCRIPT_BYTES = BUDGET.todayScript * 1000
const EVERY_PAGE = /theme\.js|Base\.astro/

test('a day with a log wakes with less script than its budget', async ({ page }) => {
  const loaded: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js') && !EVERY_PAGE.test(response.url())) loaded.push(response.body())
  })
  await openToday(page, WEEK)
  await expect(heading(page, 'Run day')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const scripts = new Map((await Promise.all(loaded)).map((script) => [script.toString(), script]))
  const bytes = [...scripts.values()].reduce((sum, script) => sum + brotliCompressSync(script).length, 0)
  expect(bytes).toBeGreaterThan(MOST_SCRIPT_BYTES / 2)
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES)
})
