import { expect, type Page } from '@playwright/test'
import type { Json } from '../../src/domain/backup/model.ts'
import type { LogEntry } from '../../src/domain/log/model.ts'
import { addDays, type Day } from '../../src/domain/shared/days.ts'
import { CALF } from '../fixtures/answers.ts'
import { calfHalfSteps } from '../fixtures/histories/calfHalfSteps.ts'
import { run, runs } from '../fixtures/histories/history.ts'
import { expectAccessible } from './axe.ts'
import { openWith, screenedOn } from './plan/people.ts'
import { awake, test } from './watch.ts'

const START = '2027-01-04'
const answers = { ...CALF, startChoice: START, lastRunAskedOn: START }
const planned = (log: readonly LogEntry[]): Readonly<Record<string, Json>> => ({
  ...screenedOn(START),
  'plan.answers': answers,
  'plan.agreed': { answers, on: START },
  'plan.place': { at: 'plan', changing: false },
  ...Object.fromEntries(log.map((entry, index) => [`log.${String(index).padStart(5, '0')}`, entry as Json])),
})
const openLog = (page: Page, items: Readonly<Record<string, Json>>, today: string) =>
  openWith(page, items, '/log/', today)

/** Ruth ran for twelve weeks. */
const TWELVE_WEEKS = calfHalfSteps.log
const LAST = '2027-03-26'
/** A calf that goes on hurting; the last of these runs was on a Wednesday. */
const SORE = runs(START, 'mon wed fri', '4 4 4 4 4 4 4').map((one) => ({
  ...one,
  painDuring: 1,
  place: 'calf left',
  shoe: 'Blue',
  distanceMetres: 2_000,
}))
const SORE_ON = '2027-01-19'

const chart = (page: Page) => page.locator('.plot').first()
/** The table of the chart, once it is there. */
async function cells(page: Page): Promise<string[][]> {
  const rows = chart(page).locator('tbody tr')
  await expect(rows.first()).toBeAttached()
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
}
const day = (page: Page, date: string) => page.locator(`[data-date="${date}"]`)
const entries = (page: Page) => page.getByRole('region', { name: 'All entries' })

test('an empty log says what to do first; without a script there is a sheet to print', async ({
  page,
  browser,
}) => {
  await openLog(page, {}, START)
  await expect(page.getByRole('heading', { level: 1, name: 'Your log' })).toBeVisible()
  await expect(page.getByText('Log your first run')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log a run' })).toHaveAttribute('href', '/log/entry/#run')
  const bare = await browser.newPage({ javaScriptEnabled: false })
  await bare.goto('/log/')
  await expect(bare.getByText('Log your first run')).toBeHidden()
  await expect(bare.getByRole('heading', { name: 'What a log is good for' })).toBeVisible()
  await expect(bare.getByRole('columnheader', { name: 'Date' })).toBeVisible()
  await bare.close()
})

test('twelve weeks on one chart: the table, the bars and the sentence say the same', async ({ page }) => {
  await openLog(page, planned(TWELVE_WEEKS), LAST)
  const rows = await cells(page)
  const minutes = rows.map(([, told]) => Number(told))
  expect(rows.map(([name]) => name).at(0)).toBe('Week of 4 January 2027')
  expect(minutes).toHaveLength(12)
  const heights = await chart(page)
    .locator('.plot-bar')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height))
  const scale = (heights[0] ?? 0) / (minutes[0] ?? 1)
  for (const [index, height] of heights.entries())
    expect(height).toBeCloseTo((minutes[index] ?? 0) * scale, 0)
  const sum = minutes.reduce((total, one) => total + one, 0)
  await expect(chart(page)).toContainText(`You ran ${sum} minutes in ${TWELVE_WEEKS.length} runs`)
  await page.getByLabel('By run').check()
  await expect(chart(page).locator('.plot-bar')).toHaveCount(TWELVE_WEEKS.length)
  expect(await cells(page)).toHaveLength(TWELVE_WEEKS.length)
  await page.getByLabel('4 weeks').check()
  await expect(chart(page)).toContainText(/in 1[0-2] runs/)
})

test('a step back and a gap are told with their reasons; old runs stay out of sight', async ({ page }) => {
  const old = run('2026-06-01', 13, { runSeconds: 3_600 })
  const log = [old, run(START, 4), run('2027-01-06', 4, { painDuring: 6 }), run('2027-01-18', 2)]
  await openLog(page, planned(log), '2027-01-20')
  await page.getByLabel('All', { exact: true }).check()
  await expect(chart(page)).toContainText('the plan stepped back once')
  expect((await cells(page)).map(([, minutes]) => minutes)).toEqual(['no run', '20', 'no run', '6'])
  await page.getByText('What the plan changed, and why').click()
  await expect(page.getByText(/Pain of 6 during the run is over the limit/)).toBeVisible()
})

test('a day of the calendar is reached by arrow keys, opens its entries, and gives the focus back', async ({
  page,
}) => {
  await openLog(page, planned(SORE), SORE_ON)
  await day(page, SORE_ON).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(day(page, '2027-01-18')).toBeFocused()
  await expect(day(page, '2027-01-18')).toHaveAccessibleName(
    'Monday 18 January, done: a run as planned, 10 minutes of running, pain 1',
  )
  await page.keyboard.press('Enter')
  const opened = page.getByRole('region', { name: 'Monday 18 January 2027' })
  await expect(opened.getByRole('heading')).toBeFocused()
  await expect(opened.getByRole('link', { name: /^Edit: Run/ })).toHaveAttribute(
    'href',
    '/log/entry/#edit=00006',
  )
  await expect(opened.getByRole('link', { name: 'Add for this day' })).toHaveAttribute(
    'href',
    '/log/entry/#run&date=2027-01-18',
  )
  await opened.getByRole('button', { name: 'Close this day' }).click()
  await expect(day(page, '2027-01-18')).toBeFocused()
  await page.getByRole('button', { name: 'Later month' }).click()
  await expect(page.getByRole('table', { name: 'February 2027' })).toBeVisible()
})

test('a deleted entry is gone from list, chart and calendar, and comes back', async ({ page }) => {
  await openLog(page, planned(SORE), SORE_ON)
  await entries(page).getByRole('button', { name: 'Delete: Run, Mon 18 Jan' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(chart(page)).toContainText('in 6 runs')
  await expect(day(page, '2027-01-18')).toHaveAccessibleName(/rested/)
  await page.keyboard.press('Enter')
  await expect(chart(page)).toContainText('in 7 runs')
  await page.reload()
  await awake(page)
  await expect(chart(page)).toContainText('in 7 runs')
})

test('a damaged entry stands aside with its text, and everything else works', async ({ page }) => {
  const broken = { kind: 'run', date: '2026-02-31' }
  await openLog(page, { ...planned(SORE), 'log.broken': broken }, SORE_ON)
  await expect(chart(page)).toContainText('in 7 runs')
  await page.getByText('Show what is stored').click()
  await expect(page.getByText('"date": "2026-02-31"')).toBeVisible()
  await page.getByRole('button', { name: /^Delete it/ }).click()
  await expect(page.getByText('cannot be read')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('One entry cannot be read')).toBeVisible()
})

test('two weeks of pain at one place lead to a clinician, and two tabs agree', async ({ page }) => {
  await openLog(page, planned(SORE), SORE_ON)
  const card = page.getByRole('heading', { name: 'Your runs have hurt here for two weeks: Calf, left' })
  await expect(card).toBeVisible()
  await expect(page.getByText('14 km in 7 runs')).toBeVisible()
  const other = await page.context().newPage()
  await other.clock.setFixedTime(new Date(`${SORE_ON}T09:00:00`))
  await other.goto('/log/')
  await awake(other)
  await entries(other).getByRole('button', { name: 'Delete: Run, Mon 4 Jan' }).click()
  await expect(chart(page)).toContainText('in 6 runs')
  await expect(card).toHaveCount(0)
})

test('5,000 entries: the charts come, and a month is filled when it is opened', async ({ page }) => {
  const first: Day = '2023-01-02'
  const log = Array.from({ length: 5_000 }, (_, index): LogEntry => {
    const date = addDays(first, Math.floor(index / 3.4))
    return index % 4 === 0 ? run(date, 4) : { kind: 'walk', date, minutes: 30 }
  })
  await openLog(page, planned(log), '2027-01-20')
  await expect(chart(page).locator('.plot-bar').first()).toBeVisible({ timeout: 20_000 })
  const before = await page.locator('.entry-row').count()
  expect(before).toBeLessThan(150)
  await entries(page)
    .getByText(/^December 2026: \d+ entries/)
    .click()
  await expect.poll(() => page.locator('.entry-row').count()).toBeGreaterThan(before)
})

test('no fault of axe in light and dark, no sideways scroll at 320 px', async ({ page }) => {
  await openLog(page, { ...planned(SORE), 'log.text': 'not an entry' }, SORE_ON)
  await page.getByText('Show what is stored').click()
  await page.getByText('The same in numbers').click()
  await page.getByText('I feel great. Can I do more?').click()
  await expect(page.getByText(/Your next may hold 1[0-9] min/)).toBeVisible()
  await day(page, '2027-01-18').click()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
