import { expect, type Page, test } from '@playwright/test'
import type { Json } from '../../src/domain/backup/model.ts'
import { LONGEST_TEXT } from '../../src/domain/report/rules.ts'
import { FLAGS } from '../../src/domain/screening/rules.ts'
import { CALF } from '../fixtures/answers.ts'
import {
  TWELVE_WEEKS_FROM,
  TWELVE_WEEKS_LIMITS,
  TWELVE_WEEKS_LOG,
  TWELVE_WEEKS_ROUNDS,
} from '../fixtures/histories/twelveWeeks.ts'
import { expectAccessible } from './axe.ts'
import { openWith, screenedOn } from './plan/people.ts'
import { watch } from './watch.ts'

const ADDRESS = '/report/'
const QUESTION = 'Can I start gentle hills?'
const answers = {
  ...CALF,
  named: 'achilles',
  startChoice: TWELVE_WEEKS_FROM,
  lastRunAskedOn: TWELVE_WEEKS_FROM,
}
const typed = (texts: Readonly<Record<string, string>>) => ({
  'draft.report': { question: '', medicines: '', name: '', from: '', until: '', ...texts },
})

type Items = Readonly<Record<string, Json>>
const ROUNDS: Items = Object.fromEntries(
  TWELVE_WEEKS_ROUNDS.flatMap(({ id, startedOn, finished, records }) => [
    [`baseline.round.${id}`, { startedOn, finished }],
    ...Object.entries(records).map(([key, record]) => [
      `baseline.round.${id}/${key}`,
      { ...record, signs: record.signs.join() },
    ]),
  ]),
)
const numbered = (prefix: string, values: readonly object[]): Items =>
  Object.fromEntries(
    values.map((value, index) => [`${prefix}${String(index).padStart(3, '0')}`, { ...value }]),
  )
const TWELVE_WEEKS: Items = {
  ...screenedOn(TWELVE_WEEKS_FROM),
  'plan.answers': answers,
  'plan.agreed': { answers, on: TWELVE_WEEKS_FROM },
  'plan.place': { at: 'plan', changing: false },
  ...numbered('log.', TWELVE_WEEKS_LOG),
  ...numbered('plan.limit.', TWELVE_WEEKS_LIMITS),
  ...ROUNDS,
  ...typed({ question: QUESTION }),
}
/** A place that nobody has named, with a clinician's agreement for it: the longest rows of who it is. */
const longest = {
  ...answers,
  stopped: 'unnamed',
  place: 'ball-of-foot',
  feel: 'none',
  cleared: 'yes',
  clearedDay: '1',
  clearedMonth: '9',
  clearedYear: '2026',
}
/** Every sign answered, every limit there is, every sign on runs, and every text as long as it may be. */
const FULLEST: Items = {
  ...TWELVE_WEEKS,
  'plan.answers': longest,
  'plan.agreed': { answers: longest, on: TWELVE_WEEKS_FROM },
  ...screenedOn(TWELVE_WEEKS_FROM, Object.fromEntries(FLAGS.map(({ id }) => [id, 'unsure']))),
  ...numbered(
    'log.',
    TWELVE_WEEKS_LOG.map((entry, index) =>
      entry.kind === 'run' && index % 6 === 2
        ? {
            ...entry,
            limp: true,
            swelling: true,
            givingWay: true,
            boneSpot: true,
            nightPain: true,
            pelvicSign: true,
          }
        : entry,
    ),
  ),
  ...numbered(
    'plan.limit.',
    TWELVE_WEEKS_LIMITS.map(({ from, until }) => ({
      from,
      until,
      maxRunMinutes: 25,
      maxStage: 12,
      noHills: true,
      noSpeed: true,
      runDaysPerWeek: 2,
    })),
  ),
  ...typed(
    Object.fromEntries(
      Object.entries(LONGEST_TEXT).map(([field, most]) => [
        field,
        'Would that be too early? '.repeat(20).slice(0, most),
      ]),
    ),
  ),
}

const sheet = (page: Page) => page.getByRole('article', { name: 'The page as it prints' })
const part = (page: Page, name: string) =>
  sheet(page)
    .locator('.report-part')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
async function open(page: Page, items: Items) {
  await openWith(page, items, ADDRESS)
  await expect(sheet(page)).toBeVisible({ timeout: 15_000 })
}

/** How many pages a browser would print. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
}

/** Names of what holds more than it shows, or reaches past the paper. */
const cutIn = (page: Page) =>
  sheet(page).evaluate((article) => {
    const { left, right } = article.getBoundingClientRect()
    return [...article.querySelectorAll('*')]
      .filter((one) => {
        const box = one.getBoundingClientRect()
        const hidden =
          one instanceof HTMLElement && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
        return box.width > 0 && (hidden || box.left < left - 1 || box.right > right + 1)
      })
      .map((one) => `${one.tagName} ${one.getAttribute('class')} ${one.textContent?.slice(0, 30)}`)
  })

test('an empty log: what to do first, and a page that prints what is known', async ({ page, baseURL }) => {
  const faults = await watch(page, String(baseURL))
  await open(page, { ...screenedOn(TWELVE_WEEKS_FROM), ...ROUNDS })
  await expect(page.getByRole('heading', { name: 'Your log is empty so far' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make your plan first' })).toHaveAttribute('href', '/plan/')
  await expect(part(page, 'Red flags answered')).toContainText('Answered on 7 September 2026: no to')
  await expect(part(page, 'Self-tests, left and right')).toContainText('left lower by 3.5 cm (error 1.9)')
  await expect(part(page, 'Running by week')).toContainText('No run was logged in these days.')
  expect(await pagesOf(page, 'A4')).toBe(1)
  expect(await faults.list()).toEqual([])
})

test('twelve weeks: the numbers of the log, nothing asked of anybody else, no fault of axe', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const faults = await watch(page, String(baseURL))
  await open(page, TWELVE_WEEKS)
  await expect(sheet(page).getByText(QUESTION)).toBeVisible()
  await expect(part(page, 'Who')).toContainText('Achilles tendon pain, left')
  await expect(part(page, 'Running by week')).toContainText('27 runs, 166 minutes of running.')
  await expect(part(page, 'Pain by place')).toContainText('Achilles tendon, above the heel, left77')
  await expect(part(page, 'Pain by place')).toContainText('5 of 8 shown')
  await expect(part(page, 'The mornings after')).toContainText('7 of 26 mornings were worse than usual.')
  await expect(part(page, 'What the plan changed, and why')).toContainText(
    '7 OctBack from stage 4 to 2You noticed swelling. Pain of 7 during the run is over the limit of 5.',
  )
  await expect(part(page, "A clinician's limits")).toContainText('16 Nov to 13 Dec: at most 25 min')
  await expect(sheet(page)).toContainText('No clinician has reviewed these rules yet.')
  expect(await faults.list()).toEqual([])
  await expectAccessible(page)
})

test('parts, dates and texts are as they were chosen after the page is loaded again', async ({ page }) => {
  await open(page, TWELVE_WEEKS)
  await page.getByLabel('The question you want to ask').fill('Which shoes?')
  await page.getByLabel('Medicines you take (optional)').fill('None')
  await page.getByRole('checkbox', { name: 'Pain by place' }).uncheck()
  await page.getByRole('radio', { name: 'Dates I choose' }).check()
  await page.getByLabel('First day').fill('2026-11-01')
  await page.getByLabel('Last day').fill('2026-10-01')
  await expect(page.getByText('The last day comes before the first. Check both.')).toBeVisible()
  await page.getByLabel('Last day').fill('2026-11-20')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await expect(sheet(page)).toContainText('1 November 2026 to 20 November 2026')
  await expect(sheet(page)).toContainText('Which shoes?')
  await expect(part(page, 'Medicines')).toContainText('None')
  await expect(part(page, 'Pain by place')).toHaveCount(0)
  await expect(part(page, 'Running by week')).toContainText('7 runs')
  await expect(page.getByRole('checkbox', { name: 'Pain by place' })).not.toBeChecked()
  await expect(page.getByLabel('Last day')).toHaveValue('2026-11-20')
})

for (const [name, items] of [
  ['twelve weeks', TWELVE_WEEKS],
  ['the fullest report', FULLEST],
] as const) {
  test(`${name}: one page of A4 and one of US Letter, nothing cut`, async ({ page }) => {
    await open(page, items)
    expect(await pagesOf(page, 'A4'), 'A4').toBe(1)
    expect(await pagesOf(page, 'Letter'), 'US Letter').toBe(1)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 950 })
    expect(await cutIn(page)).toEqual([])
    await expect(sheet(page).locator('.plot-picture')).toBeVisible()
  })
}

test('on a phone and with large text nothing is cut, and the page is printed by keyboard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await open(page, TWELVE_WEEKS)
  await page.getByRole('button', { name: 'Print or save as PDF' }).press('Enter')
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await width()).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 640, height: 700 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await width()).toBeLessThanOrEqual(640)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a page with the same headings to fill in by hand', async ({ page }) => {
    await page.goto(ADDRESS)
    for (const name of ['My question', 'Red flags answered', 'Pain by place', 'Medicines'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    expect(await pagesOf(page, 'A4')).toBe(1)
    expect(await pagesOf(page, 'Letter')).toBe(1)
  })
})
