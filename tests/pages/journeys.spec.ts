import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Plan } from '../../src/domain/calendar/model.ts'
import { sessionWords } from '../../src/words/session.ts'
import { plansFor, requestOf } from './plan/commandLine.ts'
import {
  BONE,
  CALF,
  expectKept,
  fieldsOf,
  heading,
  openWith,
  type Step,
  screenedOn,
  TODAY,
  TWO_YEARS,
} from './plan/people.ts'
import { awake } from './watch.ts'

test.describe.configure({ timeout: 120_000 })

/** How a person answers: by pointer or by keyboard alone. */
interface Hand {
  readonly choose: (page: Page, field: Locator) => Promise<void>
  readonly type: (page: Page, field: Locator, text: string) => Promise<void>
  readonly press: (page: Page, button: Locator) => Promise<void>
}

const mouse: Hand = {
  choose: (_, field) => field.check(),
  type: (_, field, text) => field.fill(text),
  press: (_, button) => button.click(),
}

const MOST_TABS = 80
const isFocused = (field: Locator) => field.evaluate((element) => element === document.activeElement)
/** Another radio of the same group has the focus: arrows lead on from there. */
const inGroup = (field: Locator) =>
  field.evaluate((element) => {
    const active = document.activeElement
    const radios = element instanceof HTMLInputElement && active instanceof HTMLInputElement
    return radios && element.type === 'radio' && active.type === 'radio' && active.name === element.name
  })

async function reach(page: Page, field: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if ((await isFocused(field)) || (await inGroup(field))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${field}`)
}

const keyboard: Hand = {
  choose: async (page, field) => {
    await reach(page, field)
    if ((await isFocused(field)) && !(await field.isChecked())) await page.keyboard.press('Space')
    for (let arrows = 0; arrows < 30 && !(await field.isChecked()); arrows += 1)
      await page.keyboard.press('ArrowDown')
    await expect(field).toBeChecked()
  },
  type: async (page, field, text) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  },
  press: async (page, button) => {
    await reach(page, button)
    await page.keyboard.press('Enter')
  },
}

async function take(page: Page, hand: Hand, step: Step): Promise<void> {
  // The heading takes the focus when its question appears; a key pressed before that would be a key lost.
  await expect(heading(page, step.title)).toBeFocused()
  const { choices, texts } = fieldsOf(page, step)
  for (const choice of choices) await hand.choose(page, choice)
  for (const [field, text] of texts) await hand.type(page, field, text)
  await page.reload()
  await awake(page)
  await expectKept(page, step)
  await hand.press(page, page.getByRole('button', { name: 'Continue' }))
}

async function journey(page: Page, hand: Hand, steps: readonly Step[], last: string): Promise<void> {
  await openWith(page, screenedOn(TODAY))
  await hand.press(page, page.getByRole('button', { name: 'Start the questions' }))
  for (const step of steps) await take(page, hand, step)
  await expect(heading(page, 'Check your answers')).toBeVisible()
  await hand.press(page, page.getByRole('button', { name: last }))
}

/** The request of the page through the command line. */
async function planOfCommandLine(page: Page): Promise<Plan> {
  const [plan] = plansFor([await requestOf(page)])
  if (!plan) throw new Error('the command line gave no answer')
  return plan
}

async function expectSamePlan(page: Page): Promise<void> {
  const plan = await planOfCommandLine(page)
  const told = plan.calendar
    .filter((day) => day.kind === 'run')
    .map((day) => `${day.date} ${sessionWords(day)}`)
  const shown = await page
    .locator('.day[data-date]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('data-date')} ${row.querySelector('.day-words')?.textContent}`),
    )
  expect(told.length).toBeGreaterThan(10)
  expect(shown).toEqual(told)
}

for (const [name, hand] of Object.entries({ mouse, keyboard })) {
  test(`calf strain after 10 weeks, by ${name}, reloading at every step, gets the command line's plan`, async ({
    page,
  }) => {
    await journey(page, hand, CALF, 'Show my plan')
    await expect(heading(page, 'Your way back to 30 minutes')).toBeFocused()
    await expectSamePlan(page)
    await page.reload()
    await expect(heading(page, 'Your way back to 30 minutes')).toBeVisible()
    expect(page.url()).toMatch(/\/plan\/$/)
  })

  test(`two years off without injury, by ${name}, gets the command line's plan`, async ({ page }) => {
    await journey(page, hand, TWO_YEARS, 'Show my plan')
    await expect(heading(page, 'Your way back to 30 minutes')).toBeVisible()
    await expectSamePlan(page)
  })

  test(`bone stress without a clinician's agreement, by ${name}, gets a clinician and no plan`, async ({
    page,
  }) => {
    await journey(page, hand, BONE, 'Show what this means')
    await expect(heading(page, 'A clinician first, then your plan')).toBeFocused()
    const plan = await planOfCommandLine(page)
    expect(plan.gate.outcome).toBe('see-clinician')
    expect(plan.calendar).toEqual([])
    await expect(page.locator('.day')).toHaveCount(0)
  })
}
