import { expect, type Page } from '@playwright/test'
import { encode } from '../../src/domain/backup/encode.ts'
import { FLAGS } from '../../src/domain/screening/rules.ts'
import { OUR_CAUTION, SCREENING_SOURCES, wordsOf } from '../../src/words/screening.ts'
import { expectAccessible } from './axe.ts'
import { test } from './watch.ts'

type Answer = 'yes' | 'no' | 'unsure'
type Answers = Readonly<Record<string, Answer>>

const ASKED = FLAGS.filter((flag) => !flag.needsRun)
const LABELS = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const

/** Thirty questions take a while on a busy machine. */
test.describe.configure({ timeout: 90_000 })

async function open(page: Page) {
  await page.goto('/check/')
  await expect(page.getByRole('button', { name: /^Start/ })).toBeEnabled()
}

async function start(page: Page) {
  await open(page)
  await page.getByRole('button', { name: 'Start the questions' }).click()
}

const heading = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: wordsOf(ASKED[number - 1]?.id ?? 'D-01').question })

async function answer(page: Page, given: Answer) {
  await page.getByRole('radio', { name: LABELS[given], exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Answers every question, "no" unless said otherwise, as far as the list of answers. */
async function answerAll(page: Page, answers: Answers = {}) {
  for (const [index, flag] of ASKED.entries()) {
    await expect(page.getByText(`Question ${index + 1} of 30`)).toBeVisible()
    const given = answers[flag.id] ?? 'no'
    await answer(page, given)
    if (flag.group === 'emergency' && given === 'yes') {
      await page.getByRole('button', { name: 'Go on with the questions' }).click()
    }
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
}

async function result(page: Page, answers: Answers) {
  await start(page)
  await answerAll(page, answers)
  await page.getByRole('button', { name: 'See what to do' }).click()
}

const cards = (page: Page) => page.locator('.care-heading')
/** Everything this origin keeps, as one text: the stored form may change, the answers in it may not get lost. */
const kept = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }).join(' '))
const LAST = 'screening.last'

test('nothing found: thirty questions, the answers, and on to the plan', async ({ page }) => {
  await result(page, {})
  await expect(page.getByRole('heading', { level: 1, name: 'No sign in this list' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Go on to your plan' })).toHaveAttribute('href', '/plan/')
  await expect.poll(() => kept(page)).toContain(LAST)
  expect(new URL(page.url()).href).toMatch(/\/check\/$/)
  await expect(page.locator('main')).not.toContainText(/cleared|safe/i)
})

test('in an emergency nothing stands before what to do, news of storage neither', async ({ page }) => {
  await start(page)
  await answer(page, 'yes')
  await expect.poll(() => kept(page)).toContain('D-01')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  const news = page.getByRole('heading', { name: 'Your data was restored from its second copy' })
  await expect(news).toBeVisible()
  const [card, notice] = await Promise.all([cards(page).first().boundingBox(), news.boundingBox()])
  expect(notice?.y).toBeGreaterThan(card?.y ?? Number.POSITIVE_INFINITY)
  await page.emulateMedia({ media: 'print' })
  await expect(news).toBeHidden()
})

test('a country never parts from its number, on no width', async ({ page }) => {
  await page.goto('/check/')
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 740 })
    const heights = await page
      .locator('.check-call-line li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(5)
    expect(new Set(heights.map(Math.round)).size, `lines at ${width} pixels`).toBe(1)
  }
})

test('the keyboard alone leads through a question, an error and back', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Start the questions' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 1)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(wordsOf('D-01').why)).toBeVisible()
  for (const source of ['athletic-heart', 'acc-sca', 'aha-acsm-2007'] as const) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: SCREENING_SOURCES[source] })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: Question 1 of 30/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await expect(heading(page, 1)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(heading(page, 2)).toBeFocused()
  await expect(page).toHaveTitle(/^Question 2 of 30/)
})

test('a reload in the middle goes on where it was; a new visit starts with nothing chosen', async ({
  page,
}) => {
  await start(page)
  await answer(page, 'no')
  await answer(page, 'unsure')
  await page.reload()
  await expect(heading(page, 3)).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: 'I am not sure' })).toBeChecked()

  await page.goto('/')
  await open(page)
  await expect(page.getByRole('button', { name: 'Go on with question 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(heading(page, 1)).toBeVisible()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('a draft of another day is asked afresh', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00')
  await start(page)
  await answer(page, 'no')
  await page.clock.setFixedTime('2026-11-24T10:00:00')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start the questions' })).toBeEnabled()
})

test("the browser's back and forward buttons move between questions, and the address stays", async ({
  page,
}) => {
  await start(page)
  await answer(page, 'no')
  await answer(page, 'no')
  await page.goBack()
  await expect(heading(page, 2)).toBeFocused()
  await page.goBack()
  await expect(heading(page, 1)).toBeFocused()
  await page.goForward()
  await expect(heading(page, 2)).toBeVisible()
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/check/')
})

test('an emergency is shown at once, with the number of the country, and is on record before the end', async ({
  page,
}) => {
  await start(page)
  await answer(page, 'yes')
  await expect(page.getByRole('heading', { level: 1, name: 'Stop here and get help' })).toBeFocused()
  await expect(cards(page)).toContainText('Call your local emergency number now')
  await expect.poll(() => kept(page)).toMatch(/screening\.last.*D-01\W+yes/)
  await page.getByLabel('Which country are you in?').selectOption('Germany')
  await expect(cards(page)).toContainText('Call 112 now')
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
  await page.getByLabel('Which country are you in?').selectOption('United Kingdom')
  await expect(cards(page)).toContainText('Call 999 now')
  await page.getByLabel('Which country are you in?').selectOption('Another country')
  await expect(cards(page)).toContainText('Call your local emergency number now')
  await page.getByRole('button', { name: 'Go on with the questions' }).click()
  await expect(heading(page, 2)).toBeFocused()
})

test('not sure about an emergency sign means care today, never nothing', async ({ page }) => {
  await result(page, { 'D-02': 'unsure', 'D-30': 'unsure' })
  await expect(cards(page)).toHaveText([/Get medical care today/, /Leave running for today/])
  await expect(page.locator('.care-same-day')).toContainText('call your local emergency number at once')
  await expect(page.locator('.care-postpone')).toContainText('when you walk without a limp')
  await expect(page.locator('main a[href="/plan/"]')).toHaveCount(0)
})

test('the most urgent card comes first, and no closed result leads on to a plan', async ({ page }) => {
  await result(page, { 'D-28': 'yes', 'D-06': 'yes', 'D-04': 'yes', 'D-13': 'yes' })
  await expect(page.getByRole('heading', { level: 1, name: 'What to do now' })).toBeFocused()
  await expect(cards(page)).toHaveText([
    /Call your local emergency number now/,
    /Get medical care today/,
    /See a clinician before you run/,
    /Leave running for today/,
  ])
  await expect(page.locator('.care-emergency').getByRole('link')).toHaveCount(0)
  await expect(page.locator('main a[href="/plan/"]')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'What to do now' })).toBeVisible()
})

test('a changed answer leads straight back to the answers, and counts', async ({ page }) => {
  await start(page)
  await answerAll(page)
  const sign = wordsOf('D-30').sign
  await page.getByRole('button', { name: `Change ${sign}` }).click()
  await answer(page, 'yes')
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeFocused()
  await page.getByRole('button', { name: 'See what to do' }).click()
  await expect(cards(page)).toHaveText([/Leave running for today/])
})

test('an answer changed after the result is on record before the list is finished again', async ({
  page,
}) => {
  await result(page, {})
  await page.getByRole('button', { name: 'Change an answer' }).click()
  await page.getByRole('button', { name: `Change ${wordsOf('D-04').sign}` }).click()
  await answer(page, 'yes')
  await expect.poll(() => kept(page)).toMatch(/screening\.last.*D-04\W+yes/)
})

test('the last run is asked about only when the log holds one', async ({ page }) => {
  const run = {
    kind: 'run',
    date: '2026-11-20',
    runSeconds: 60,
    completed: true,
    painDuring: 0,
    painNextMorning: 0,
  }
  const text = encode({ rev: 1, items: new Map([['log.1', { n: 1, value: run }]]) })
  await page.addInitScript((shelf) => localStorage.setItem('rtr:shelf', shelf), text)
  await start(page)
  await expect(page.getByText('Question 1 of 31')).toBeVisible()
})

test('a question without a checked source says so', async ({ page }) => {
  await start(page)
  for (let number = 1; number < 5; number++) await answer(page, 'no')
  await page.getByText('Why we ask').click()
  await expect(page.getByText(OUR_CAUTION)).toBeVisible()
})

test('the sheet for the clinician is one page, even with every answer a yes', async ({ page }) => {
  await result(page, Object.fromEntries(ASKED.map((flag) => [flag.id, 'yes'])))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('To show a clinician')).toBeVisible()
  await expect(page.locator('.check-sheet tbody tr')).toHaveCount(30)
  const pdf = (
    await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })
  ).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole list stands there, by urgency, with the numbers', async ({ page }) => {
    await page.goto('/check/')
    await expect(page.getByRole('button', { name: 'Start the questions' })).toBeHidden()
    await expect(cards(page)).toHaveCount(4)
    for (const flag of FLAGS) {
      await expect(page.locator('.check-flags').getByText(wordsOf(flag.id).question).first()).toBeVisible()
    }
    await expect(page.getByText('Only if your log here holds a run:')).toBeVisible()
    await expect(page.getByRole('row', { name: /United Kingdom/ })).toContainText('999')
    await expect(page.getByRole('row', { name: /European Union/ })).toContainText('112')
    await expect(page.getByText(/Germany, Greece, Hungary/)).toBeVisible()
  })
})

test.describe('light and dark, 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  const fits = async (page: Page) => {
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }

  test('start, question, error and emergency are sound', async ({ page }) => {
    await open(page)
    await fits(page)
    await page.getByRole('button', { name: 'Start the questions' }).click()
    await page.getByText('Why we ask').click()
    await fits(page)
    await page.getByRole('button', { name: 'Continue' }).click()
    await fits(page)
    await answer(page, 'yes')
    await fits(page)
  })

  test('the list of answers is sound', async ({ page }) => {
    await start(page)
    await answerAll(page)
    await fits(page)
  })

  for (const [name, answers] of Object.entries({
    clear: {},
    emergency: { 'D-01': 'yes', 'D-04': 'unsure' },
    'same-day': { 'D-04': 'yes' },
    'see-clinician': { 'D-10': 'yes' },
    postpone: { 'D-29': 'yes' },
  } satisfies Record<string, Answers>)) {
    test(`the result ${name} is sound`, async ({ page }) => {
      await result(page, answers)
      await fits(page)
    })
  }
})
