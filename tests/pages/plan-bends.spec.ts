import { expect, type Page } from '@playwright/test'
import type { LogEntry } from '../../src/domain/log/model.ts'
import { CALF } from '../fixtures/answers.ts'
import { run, runs } from '../fixtures/histories/history.ts'
import { expectAccessible } from './axe.ts'
import { keyboard } from './hand.ts'
import { heading, openPlan, openWith, screenedOn } from './plan/people.ts'
import { test } from './watch.ts'

/** A break of 10 weeks, Mondays, Wednesdays and Fridays from 9 November, two weeks ago: stage 4. Today is the 23rd. */
const START = '2026-11-09'
const ANSWERS = {
  ...CALF,
  stopped: 'break',
  ranThirty: 'yes',
  lastRunAskedOn: START,
  startChoice: START,
}
const LOG: readonly LogEntry[] = [
  ...runs(START, 'mon wed fri', '4 4 5'),
  run('2026-11-16', 5),
  { kind: 'skip', date: '2026-11-18', why: 'life' },
  run('2026-11-20', 6, { painDuring: 3 }),
]

const under = (log: readonly LogEntry[] = LOG, answers: Readonly<Record<string, string>> = ANSWERS) => ({
  ...screenedOn(START),
  'plan.answers': answers,
  'plan.agreed': { answers, on: START },
  'plan.place': { at: 'plan', changing: false },
  ...Object.fromEntries(log.map((entry, index) => [`log.${index}`, { ...entry }])),
})

const day = (page: Page, date: string) =>
  page.locator('.move-day').filter({ has: page.locator('.move-date', { hasText: date }) })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const see = (page: Page) => press(page, 'See what this does')
const changed = (page: Page) => page.locator('.preview-changed')
const done = (page: Page) => page.locator('.bend-done')

test('a plan under way: what was done, why it stands where it stands, and the plan it started as', async ({
  page,
}) => {
  await openWith(page, under())
  await expect(page.getByText(/^Week 3 of your plan\. About .* from now\./)).toBeVisible()
  const row = (date: string) => page.locator(`.day[data-date="${date}"]`)
  await expect(row('2026-11-16')).toContainText('done')
  await expect(row('2026-11-18')).toContainText('left out')
  await expect(row('2026-11-18')).toContainText('rested')
  const why = page.locator('.decision')
  await expect(why.getByRole('heading')).toHaveText('Why this session comes again')
  await expect(why.getByRole('link', { name: 'Rule R-11' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See what to do today' })).toHaveAttribute('href', '/today/')
  await page.getByText('The plan you started with').click()
  const first = page.locator('.started-with')
  await expect(first).toContainText('It was likely to end around 8 February 2027.')
  await expect(first.locator('.day').first()).toHaveAttribute('data-date', START)
  await press(page, 'Start over')
  await expect(page.getByText('Your log stays. The new plan reads it from today on.')).toBeVisible()
})

test('a run is moved by menu, a shut day says why, and it can be taken back', async ({ page }) => {
  await openWith(page, under())
  await page.getByRole('link', { name: 'Move Wednesday 25 November' }).click()
  await expect(heading(page, 'Move a run')).toBeFocused()
  await expect(day(page, 'Tue 24 Nov')).toContainText(
    'Leave at least 1 day without running between two runs.',
  )
  await expect(day(page, 'Tue 24 Nov').getByRole('radio')).toHaveCount(0)
  await expect(day(page, 'Fri 27 Nov')).toContainText('Another run is here.')
  await day(page, 'Thu 26 Nov').getByRole('radio').check()
  await expect(day(page, 'Thu 26 Nov')).toContainText('Then no run on Fri 27 Nov.')
  await expect(changed(page)).toContainText('changed')
  await press(page, 'Move the run')
  await expect(done(page)).toBeFocused()
  await expect(done(page)).toContainText('Moved from Wednesday 25 November to Thursday 26 November.')
  await expect(page.locator('.bend-kept')).toContainText('From Wednesday 25 November')
  await press(page, 'Undo')
  await expect(page.getByRole('heading', { name: 'Runs you moved' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to your plan' }).click()
  await expect(heading(page, 'Your way back to 30 minutes')).toBeFocused()
  await expect(page.locator('.day[data-date="2026-11-25"]')).toBeVisible()
})

test('the same by keyboard alone', async ({ page }) => {
  await openWith(page, under(), '/plan/#move')
  const hand = keyboard(page)
  await hand.choose(page.getByRole('radio', { name: /^Wednesday 25 November/ }))
  await hand.choose(page.getByRole('radio', { name: 'Move it here: Thursday 26 November' }))
  await hand.press(page.getByRole('button', { name: 'Move the run' }))
  await expect(done(page)).toBeFocused()
  await hand.press(page.getByRole('button', { name: 'Remove From Wednesday 25 November' }))
  await expect(done(page)).toContainText('The run is back on its own day.')
})

test('a run is dragged: a shut day lets it go, an open one takes it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openWith(page, under(), '/plan/#move=2026-11-25')
  await expect(day(page, 'Thu 26 Nov').getByRole('radio')).toBeVisible()
  await expect(day(page, 'Sun 6 Dec')).not.toContainText('One moment')
  const drag = async (to: string) => {
    await page.locator('.move-grip').hover()
    await page.mouse.down()
    await day(page, to).hover()
    await expect(day(page, to)).toHaveClass(/move-over/)
    await page.mouse.up()
  }
  await drag('Tue 24 Nov')
  await expect(page.locator('.preview')).toHaveCount(0)
  await drag('Thu 26 Nov')
  await expect(day(page, 'Thu 26 Nov').getByRole('radio')).toBeChecked()
  await expect(changed(page)).toBeVisible()
})

test('a pause says what it does, is listed, changed, and taken back', async ({ page }) => {
  await openWith(page, under(), '/plan/#pause')
  await see(page)
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Choose why the plan pauses.')
  await page.getByRole('radio', { name: 'I am ill' }).check()
  await page.getByLabel('Last day without a run').fill('2026-12-01')
  await page.reload()
  await expect(page.getByLabel('Last day without a run')).toHaveValue('2026-12-01')
  await see(page)
  await expect(page.getByText('because of pain or illness, go on at stage')).toBeVisible()
  await expect(changed(page)).toContainText('Wednesday 2 December')
  await press(page, 'Pause the plan')
  await expect(page.locator('.bend-kept')).toContainText('23 November 2026 to 1 December 2026, illness')
  await press(page, /^Change 23 November/)
  await page.getByLabel('Last day without a run').fill('2026-11-24')
  await see(page)
  await press(page, 'Pause the plan')
  await expect(page.locator('.bend-kept li')).toHaveCount(1)
  await expect(page.locator('.bend-kept')).toContainText('24 November 2026, illness')
  await press(page, /^Remove 23 November/)
  await press(page, 'Undo')
  await expect(page.locator('.bend-kept li')).toHaveCount(1)
})

test('what if: discarded it leaves no trace, kept it is the plan', async ({ page }) => {
  await openWith(page, under(), '/plan/#what-if')
  await page.getByRole('radio', { name: 'Other run days' }).check()
  for (const weekday of ['Monday', 'Wednesday']) await page.getByLabel(weekday, { exact: true }).uncheck()
  await see(page)
  await expect(page.getByRole('alert')).toContainText('Choose at least 2 days.')
  await page.getByLabel('Tuesday', { exact: true }).check()
  await see(page)
  await expect(page.locator('.preview-says')).toContainText(/later, with up to 2 runs a week instead of 3\./)
  await press(page, 'Discard it')
  await expect(page.getByRole('radio', { name: 'Other run days' })).not.toBeChecked()
  await page.getByRole('radio', { name: 'Another goal' }).check()
  await page.getByLabel('Minutes without a break, 10 to 180').fill('60')
  await see(page)
  await press(page, 'Keep this change')
  await expect(done(page)).toContainText('Your goal is changed.')
  await page.getByRole('link', { name: 'Back to your plan' }).click()
  await expect(heading(page, 'Your way back to 60 minutes')).toBeVisible()
  await expect(page.getByText('runs Mon Wed Fri')).toBeVisible()
  await page.getByText('The plan you started with').click()
  await expect(page.locator('.started-with .day').first()).toHaveAttribute('data-date', START)
})

test("a clinician's limit is obeyed and said; the one of the questions is listed too", async ({ page }) => {
  const limited = {
    ...ANSWERS,
    limited: 'yes',
    limitMinutes: '20',
    ...{ limitFromDay: '1', limitFromMonth: '11', limitFromYear: '2026' },
    ...{ limitUntilDay: '1', limitUntilMonth: '12', limitUntilYear: '2026' },
  }
  await openWith(page, under(LOG, limited), '/plan/#limits')
  await expect(page.locator('.bend-kept')).toContainText('20 minutes of running at most')
  await page.getByLabel('Last day').fill('2026-12-20')
  await see(page)
  await expect(page.getByRole('alert')).toContainText('Fill in at least one limit')
  await page.getByLabel('Most minutes of running in a session').fill('10')
  await page.getByLabel('No hills').check()
  await see(page)
  await expect(page.getByText("Your clinician's limit holds until 20 December 2026")).toBeVisible()
  await press(page, 'Keep this limit')
  await expect(page.locator('.bend-kept')).toContainText('10 minutes of running at most, no hills')
  await page.getByRole('link', { name: 'Back to your plan' }).click()
  await expect(page.locator('.day[data-date="2026-11-25"]')).toContainText("within your clinician's limit")
  await openPlan(page, '/plan/#limits')
  await press(page, /^Remove 10 minutes/)
  await expect(page.locator('.bend-kept li')).toHaveCount(1)
  await press(page, 'Undo')
  await press(page, /^Change 20 minutes/)
  await expect(heading(page, /Did a clinician set you limits/)).toBeVisible()
})

test('an own table is typed with an error, mended, asked about, followed and left', async ({ page }) => {
  await openWith(page, under([]), '/plan/#table')
  const text = page.getByLabel('The table, one stage a line')
  await text.fill('5w 6x(1r 2w) 5w ; 2\n5w 4x(5r 1q) 5w')
  await expect(page.locator('.table-lines .strip')).toHaveCount(1)
  await expect(page.locator('.table-fault mark')).toHaveText('q')
  await press(page, /^Go to it/)
  await expect(text).toBeFocused()
  expect(await text.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(30)
  await see(page)
  await expect(page.getByRole('alert')).toContainText('Give the table a name.')
  await expect(page.getByRole('alert')).toContainText('Line 2, column 11')
  await page.keyboard.press('Escape')
  await text.fill('5w 6x(1r 2w) 5w ; 2\n5w 4x(5r 1w) 5w')
  await page.getByLabel('What do you call it?').fill('From my clinic')
  await page.reload()
  await expect(text).toHaveValue(/5r 1w/)
  await see(page)
  await expect(
    page.getByText('Stage 2 has 20 min of running. After 6 min our rule allows 9 min.'),
  ).toBeVisible()
  await press(page, 'Follow this table')
  await expect(done(page)).toContainText('From now on your plan follows "From my clinic".')
  await page.getByRole('link', { name: 'Back to your plan' }).click()
  await expect(page.locator('.day').first()).toContainText('1 min run, 2 min walk')
  await expect(page.getByText('asks for a bigger step than our rule allows')).toBeVisible()
  await openPlan(page, '/plan/#table')
  await press(page, 'Go back to our ladder')
  await page.locator('.preview').getByRole('button', { name: 'Go back to our ladder' }).click()
  await expect(done(page)).toContainText('our ladder')
  await expect(text).toHaveValue(/5r 1w/)
})

test('at the goal: what held, and a next goal tried out first; a plan that stopped says whom to see', async ({
  page,
}) => {
  const goal = { ...ANSWERS, lastRunCount: '3', goalMinutes: '10' }
  await openWith(page, under(runs(START, 'mon wed fri', '9 10 10 10'), goal))
  await expect(heading(page, 'You are at your goal: 10 minutes')).toBeVisible()
  await expect(page.getByText('You came back to 10 minutes in 2 weeks, with 4 runs.')).toBeVisible()
  await expectAccessible(page, '.plan')
  await page.getByRole('link', { name: 'What if: 30 minutes' }).click()
  await see(page)
  await expect(page.locator('.preview-says')).toContainText('Most likely you are there around')
  await openWith(page, under([...LOG, run('2026-11-22', 6, { nightPain: true })]))
  await expect(page.getByRole('heading', { name: 'See a clinician before the next run' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make the report' })).toHaveAttribute('href', '/report/')
})

test('no fault of axe in light and dark, and no sideways scroll at 320 px', async ({ page }) => {
  test.slow()
  await openWith(page, under())
  for (const [bend, act] of Object.entries(ACTS)) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`/plan/#${bend}`)
    await page.reload()
    await act(page)
    await expectAccessible(page, '.plan')
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), bend).toBeLessThanOrEqual(320)
  }
})

/** What brings each page into the state with most on it. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  plan: async (page) => page.getByText('The plan you started with').click(),
  move: async (page) => day(page, 'Tue 24 Nov').getByRole('radio').check(),
  table: async (page) => {
    await page.getByLabel('The table, one stage a line').fill('5w 20r\n5w 1q')
    await see(page)
  },
}
