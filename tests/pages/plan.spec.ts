import { brotliCompressSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { BUDGET } from '../../tools/bench/budgets.ts'
import { CALF as CALF_ANSWERS } from '../fixtures/answers.ts'
import { expectAccessible } from './axe.ts'
import { heading, openPlan, openWith, screenedOn, TODAY } from './plan/people.ts'
import { test } from './watch.ts'

const CALF = { ...CALF_ANSWERS }
type Answers = Readonly<Record<string, string>>
const asking = (at: string, answers: Answers = CALF) => ({
  ...screenedOn(TODAY),
  'plan.answers': answers,
  'plan.place': { at, changing: false },
})
const agreed = (answers: Answers = CALF, flags: Answers = {}) => ({
  ...screenedOn(TODAY, flags),
  'plan.answers': answers,
  'plan.agreed': { answers, on: TODAY },
  'plan.place': { at: 'plan', changing: false },
})

const SCREENS: Readonly<Record<string, Parameters<typeof openWith>[1]>> = {
  start: {},
  'a choice': asking('stopped'),
  'a long list': asking('place', { ...CALF, stopped: 'unnamed' }),
  'a number': asking('age'),
  'eleven radio buttons': asking('walkPain'),
  'a date': asking('lastRun', { ...CALF, lastRunKnown: 'date' }),
  'four movements': asking('impact'),
  limits: asking('limits', { ...CALF, limited: 'yes' }),
  'the list of answers': asking('review'),
  plan: agreed(),
  'a base of walking': agreed({ ...CALF, walkMinutes: '15' }),
  'see a clinician': agreed({ stopped: 'surgery', cleared: 'no' }),
  emergency: agreed(CALF, { 'D-01': 'yes' }),
  'an emergency before any question': screenedOn(TODAY, { 'D-01': 'yes' }),
  'not today': agreed(CALF, { 'D-30': 'yes' }),
}

for (const [name, items] of Object.entries(SCREENS)) {
  test(`${name}: no fault of axe in light and dark, no sideways scroll at 320 px or with large text`, async ({
    page,
  }) => {
    await openWith(page, items)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
        width,
      )
    }
    await page.setViewportSize({ width: 640, height: 700 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  })
}

/** Goes on with these things typed and expects the sentence in the summary, at the field, and the text still there. */
async function expectRefused(page: Page, fieldId: string, sentence: string, kept: string) {
  await page.getByRole('button', { name: 'Continue' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await summary.getByRole('link', { name: sentence }).click()
  await expect(page.locator(`#${fieldId}`)).toBeFocused()
  await expect(page.locator('.field-error')).toContainText(sentence)
  if (kept) await expect(page.locator(`#${fieldId}`)).toHaveValue(kept)
}

for (const [question, answers, fieldId, sentence, kept] of [
  ['age', { age: '300' }, 'age', '300 cannot be right here. Enter your age from 10 to 110.', '300'],
  [
    'age',
    { age: 'forty' },
    'age',
    '"forty" is not a whole number. Enter your age in figures, such as 30.',
    'forty',
  ],
  [
    'lastRun',
    { lastRunKnown: 'date', lastRunDay: '31', lastRunMonth: '2', lastRunYear: '2026' },
    'lastRunDay',
    'There is no date 31 2 2026. Enter a day, a month and a year in figures.',
    '31',
  ],
  ['runDays', { runDays: '' }, 'runDays', 'Choose at least 2 days.', ''],
  [
    'runDays',
    { runDays: 'mon,tue' },
    'runDays',
    'These days lie too close together. Leave 1 day between, such as Monday and Thursday.',
    '',
  ],
  [
    'startOn',
    { startChoice: 'other', startDay: '1', startMonth: '11', startYear: '2026' },
    'startDay',
    'This day has passed. Choose today or a later day.',
    '1',
  ],
  [
    'goalMinutes',
    { goalMinutes: '300' },
    'goalMinutes',
    'A plan goes from 10 to 180 minutes. Enter a number between them.',
    '300',
  ],
] as const) {
  test(`${question} with ${JSON.stringify(answers)} is refused in a plain sentence and kept`, async ({
    page,
  }) => {
    await openWith(page, asking(question, { ...CALF, ...answers }))
    await expectRefused(page, fieldId, sentence, kept)
  })
}

test('Change goes to the question and straight back to the answers', async ({ page }) => {
  await openWith(page, asking('review'))
  await page.getByRole('button', { name: 'Change Age' }).click()
  await page.getByLabel('Your age').fill('62')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'Check your answers')).toBeFocused()
  await expect(page.getByText('62 years')).toBeVisible()
})

test('a change asks only what it opened', async ({ page }) => {
  await openWith(page, asking('review'))
  await page.getByRole('button', { name: 'Change What stopped you' }).click()
  await page.getByLabel('No injury: I had a break from running').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await expect(heading(page, /Before you stopped, could you run/)).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'Check your answers')).toBeVisible()
})

test("the browser's back button goes back one question, and the address says nothing", async ({ page }) => {
  await openWith(page, asking('walkMinutes'))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'What was the worst pain on that walk?')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'How long can you walk briskly now?')).toBeVisible()
  await expect(page.getByLabel('Minutes of brisk walking')).toHaveValue('40')
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/plan/')
})

test('an edit of the answers leaves the plan alone until it is agreed', async ({ page }) => {
  await openWith(page, agreed())
  await page.getByRole('button', { name: 'Change your answers' }).click()
  await page.getByRole('button', { name: 'Change Age' }).click()
  await page.getByLabel('Your age').fill('not yet')
  await page.getByRole('button', { name: 'Back to my plan' }).click()
  await expect(heading(page, 'Your way back to 30 minutes')).toBeVisible()
})

test('a checklist 28 days old is asked for first, and the answers stay', async ({ page }) => {
  await openWith(page, { ...asking('age'), ...screenedOn('2026-10-26') })
  await expect(heading(page, 'First, check for red flags')).toBeVisible()
  await expect(page.getByText('Your answers here are kept.')).toBeVisible()
  await openWith(page, { ...asking('age'), ...screenedOn('2026-10-27') })
  await expect(page.getByLabel('Your age')).toHaveValue('41')
})

test.describe('before any effort', () => {
  test('a finding no clinician could answer stands there at once, and the answers stay', async ({ page }) => {
    await openWith(page, { ...asking('age'), ...screenedOn(TODAY, { 'D-06': 'yes' }) })
    await expect(heading(page, 'A clinician first, then your plan')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'See a clinician before you run' })).toBeVisible()
    await expect(page.getByText('Your answers to the plan are kept.')).toBeVisible()
    await expect(page.getByLabel('Your age')).toHaveCount(0)
    await expect(page.locator('.sample').first()).toBeHidden()
    await openWith(page, asking('age'))
    await expect(page.getByLabel('Your age')).toHaveValue('41')
  })

  test('a finding that a clinician can answer leads on to that question', async ({ page }) => {
    await openWith(page, { ...asking('cleared'), ...screenedOn(TODAY, { 'D-10': 'yes' }) })
    await expect(heading(page, 'Has a clinician agreed that you may run?')).toBeVisible()
  })

  test('a checklist with gaps comes first', async ({ page }) => {
    await openWith(page, {
      ...asking('age'),
      'screening.last': { takenOn: TODAY, answers: { 'D-10': 'yes' } },
    })
    await expect(heading(page, 'First, check for red flags')).toBeVisible()
  })

  test('an emergency shows the number of the country that was chosen', async ({ page }) => {
    await openWith(page, { ...screenedOn(TODAY, { 'D-01': 'yes' }), 'settings.country': 'US' })
    await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
    await page.getByLabel('Which country are you in?').selectOption('NZ')
    await expect(page.getByRole('link', { name: 'Call 111' })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test.describe('what the engine notes beside the plan', () => {
  const limit = (limitMinutes: string, limitUntilYear: string) =>
    agreed({
      ...CALF,
      limited: 'yes',
      limitMinutes,
      ...{ limitFromDay: '1', limitFromMonth: '11', limitFromYear: '2026' },
      ...{ limitUntilDay: '1', limitUntilMonth: '11', limitUntilYear },
    })

  test('a limit that keeps the goal out of reach', async ({ page }) => {
    await openWith(page, limit('10', '2036'))
    await expect(page.getByText('the plan does not reach your goal within')).toBeVisible()
    await expect(page.getByText('Most likely')).toHaveCount(0)
  })

  test('an end that is known needs no note', async ({ page }) => {
    await openWith(page, agreed())
    await expect(page.getByText('Most likely')).toBeVisible()
    await expect(page.locator('.plan-head .notice')).toHaveCount(0)
  })
})

test('a desktop shows the start and the first sample side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openWith(page, {})
  await expect(page.getByRole('link', { name: 'Do the checklist' })).toBeInViewport()
  await expect(page.getByText('Starts where you are')).toBeInViewport()
  await expect(page.locator('.sample').first()).toBeInViewport({ ratio: 0.9 })
})

test('the long samples open on request, and paper has them all', async ({ page }) => {
  await page.goto('/plan/')
  const last = page.getByRole('table', { name: 'Bone stress, clinician agreed' })
  await expect(last).toBeHidden()
  await page.getByText('Week by week: Bone stress, clinician agreed').click()
  await expect(last).toBeVisible()
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  await expect(last).toBeVisible()
})

test('on a phone the minutes of a week stand beside its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await openWith(page, agreed())
  const minutes = await page.locator('.week-minutes').first().boundingBox()
  const days = await page.locator('.week-days').first().boundingBox()
  expect((minutes?.y ?? 0) + (minutes?.height ?? 0)).toBeLessThanOrEqual(days?.y ?? 0)
})

test('forced colours keep the outline of the walks', async ({ page }) => {
  await openWith(page, agreed())
  await page.emulateMedia({ forcedColors: 'active' })
  const walk = page.locator('.day-strip .strip-walk').first()
  const [stroke, ink] = await walk.evaluate((rect) => [
    getComputedStyle(rect).stroke,
    getComputedStyle(document.body).color,
  ])
  expect(stroke).toBe(ink)
})

/** Pages of the printed document, counted in the file itself. */
const printedPages = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    ?.length

test('the poster of a plan fits one page, of a very long one two', async ({ page }) => {
  await openWith(page, agreed({ ...CALF, stopped: 'break', lastRunCount: '2', lastRunUnit: 'years' }))
  expect(await printedPages(page)).toBe(1)
  await openWith(page, agreed())
  expect(await printedPages(page)).toBe(1)
  await openWith(page, agreed({ ...CALF, age: '65', otherInjury: 'yes', runDays: 'mon,thu' }))
  expect(await printedPages(page)).toBeLessThanOrEqual(2)
})

test('starting over asks first and can be undone', async ({ page }) => {
  await openWith(page, agreed())
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Keep my plan' }).click()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Yes, start over' }).click()
  await expect(heading(page, 'Build your plan')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page, 'Your way back to 30 minutes')).toBeVisible()
})

test('the poster holds every week, also the folded ones', async ({ page }) => {
  await openWith(page, agreed())
  await expect(page.getByText('Mon 15 Mar')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const row of await page.locator('.day').all())
    expect((await row.boundingBox())?.height).toBeGreaterThan(5)
})

test('the next day the plan waits for its first run instead of calling the start late', async ({ page }) => {
  await openWith(page, agreed())
  await page.clock.setFixedTime(new Date('2026-11-26T09:00:00'))
  await openPlan(page)
  await expect(page.locator('.day').first()).toHaveAttribute('data-date', '2026-11-27')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('sample plans, the ladder and the way to the checklist', async ({ page }) => {
    await page.goto('/plan/')
    await expect(page.getByRole('link', { name: 'Do the checklist' })).toBeVisible()
    await expect(page.locator('.sample')).toHaveCount(3)
    await expect(page.getByRole('table', { name: 'The ladder' }).getByRole('row')).toHaveCount(15)
    await expect(page.locator('noscript .notice')).toBeVisible()
  })
})

/** Engine and plan included, as a host packs it: brotli at its best. */
const MOST_SCRIPT_BYTES = BUDGET.planScript * 1000

test('the page wakes with less script than its budget, engine included', async ({ page }) => {
  const loaded: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.body())
  })
  await openWith(page, agreed())
  await expect(heading(page, 'Your way back to 30 minutes')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const scripts = new Map((await Promise.all(loaded)).map((script) => [script.toString(), script]))
  const bytes = [...scripts.values()].reduce((sum, script) => sum + brotliCompressSync(script).length, 0)
  expect(bytes).toBeGreaterThan(MOST_SCRIPT_BYTES / 2)
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES)
})

test('a goal of 60 minutes fetches the rest of the engine and is planned to its end', async ({ page }) => {
  await openWith(page, agreed({ ...CALF, goalMinutes: '60' }))
  await expect(heading(page, 'Your way back to 60 minutes')).toBeVisible()
  await page.locator('.plan-main summary').last().click()
  await expect(page.locator('.plan-main').getByText('60 min run').last()).toBeVisible()
  await expect(page.getByText(/Strength on .* and .*, 15 to 25 minutes/)).toBeVisible()
})
