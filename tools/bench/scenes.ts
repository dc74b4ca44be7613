import type { Locator, Page } from 'playwright'
import type { Json } from '../../src/domain/backup/model.ts'
import { TODAY } from '../../tests/fixtures/answers.ts'
import { yearOnShelf } from '../../tests/fixtures/histories/livedYear.ts'

/** One press, or one key where it is named; `before` leads to it and is not measured. */
export interface Act {
  readonly name: string
  readonly before?: (page: Page) => Promise<unknown>
  readonly on: (page: Page) => Locator
  readonly key?: string
}

/** A page with what lies on the shelf, and what is done on it, one after the other. */
export interface Scene {
  readonly address: string
  readonly items: Readonly<Record<string, Json>>
  readonly acts: readonly Act[]
}

/** A Monday with a run in the plan: the morning of that day, as the page has it. */
export const NOW = `${TODAY}T09:00:00`
const YEAR = yearOnShelf(TODAY)
/** The morning after the last run is still open. */
const MORNING = { ...YEAR, ...openMorning() }

const press = (name: string | RegExp) => ({
  on: (page: Page) => page.getByRole('button', { name }).first(),
})
const tap = (field: string, value: string) => ({ on: (page: Page) => choice(page, field, value) })
const fold = (name: string | RegExp) => ({
  on: (page: Page) => page.locator('summary', { hasText: name }).first(),
})
const type = (key: string, label: string | RegExp) => ({ on: (page: Page) => page.getByLabel(label), key })
const element = (css: string, at = 0) => ({ on: (page: Page) => page.locator(css).nth(at) })
const choice = (page: Page, field: string, value: string) =>
  page.locator(`label.choice:has(input[name="${field}"][value="${value}"])`)

/** Each day asks the engine: all have answered when none is looked at any more. */
const choicesCome = (page: Page) => page.waitForFunction(() => !document.querySelector('.move-looking'))

export const SCENES: readonly Scene[] = [
  {
    address: '/today/',
    items: YEAR,
    acts: [
      { name: 'open the reasons', ...fold('Why this session?') },
      { name: 'open the check', ...press('Check in') },
      { name: 'first tap of the check', ...tap('sleepHours', '7') },
      { name: 'next tap of the check', ...tap('sleepQuality', '4') },
      { name: 'key in the pulse', ...type('5', /pulse/i) },
      { name: 'save the check', before: answerTheRest, ...press('Save the check') },
      { name: 'leave the run out', ...press('Not today') },
      { name: 'choose why', ...tap('skip-why', 'life') },
      { name: 'save that', ...press('Leave today out') },
      { name: 'undo that', ...press('Undo') },
    ],
  },
  {
    address: '/today/',
    items: MORNING,
    acts: [
      { name: 'first press of the morning', ...tap('morning-pain', '2') },
      { name: 'next press of the morning', ...tap('morning-pain', '4') },
      { name: 'tick a sign of the morning', ...tap('morning-signs', 'swelling') },
      { name: 'save the morning', ...press('Save this answer') },
      { name: 'undo the morning', ...press('Undo') },
    ],
  },
  {
    address: '/log/entry/',
    items: YEAR,
    acts: [
      { name: 'all of it', ...tap('done', 'whole') },
      { name: 'first press of pain', ...tap('pain', '2') },
      { name: 'next press of pain', ...tap('pain', '3') },
      { name: 'tick a sign', ...tap('signs', 'swelling') },
      { name: 'open more', ...fold(/^More/) },
      { name: 'key in the distance', ...type('2', 'Distance') },
      { name: 'key in the note', ...type('a', 'Note') },
      { name: 'save', before: (page) => choice(page, 'place-before', 'calf left').click(), ...press('Save') },
      { name: 'undo', ...press('Undo') },
    ],
  },
  {
    address: '/log/',
    items: YEAR,
    acts: [
      { name: 'all of the chart', ...tap('chart-range', 'all') },
      { name: 'the chart by run', ...tap('chart-step', 'day') },
      { name: 'open the numbers', ...fold('The same in numbers') },
      { name: 'an earlier month', ...press('Earlier month') },
      { name: 'open a day', ...element('.calendar-day', 9) },
      { name: 'open a month', ...element('.log-entries summary', 2) },
      { name: 'delete an entry', ...press(/^Delete: Run/) },
      { name: 'undo', ...press('Undo') },
    ],
  },
  {
    address: '/report/',
    items: YEAR,
    acts: [
      { name: 'leave a part out', ...tap('report-sections', 'pain') },
      { name: 'key in the question', ...type('a', /question you want/) },
      { name: 'another span', ...tap('report-span', '12') },
    ],
  },
  {
    address: '/plan/',
    items: YEAR,
    acts: [
      { name: 'open a month', ...element('details.month > summary') },
      { name: 'open the first plan', ...fold('The plan you started with') },
    ],
  },
  {
    address: '/plan/#move',
    items: YEAR,
    acts: [
      { name: 'choose a day', before: choicesCome, ...element('.move-open label.choice') },
      { name: 'move the run', ...press('Move the run') },
      { name: 'undo', ...press('Undo') },
    ],
  },
  {
    address: '/plan/#limits',
    items: YEAR,
    acts: [
      { name: 'first key in the minutes', ...type('1', /^Most minutes/) },
      { name: 'next key in the minutes', ...type('5', /^Most minutes/) },
    ],
  },
]

async function answerTheRest(page: Page): Promise<void> {
  for (const field of ['soreness', 'fatigue', 'stress', 'mood']) await choice(page, field, '4').click()
}

function openMorning(): Readonly<Record<string, Json>> {
  const runs = Object.entries(YEAR).filter(([, item]) => JSON.stringify(item).includes('"kind":"run"'))
  const [id, last] = runs.at(-1) ?? []
  return id && last && typeof last === 'object' ? { [id]: { ...last, painNextMorning: null } } : {}
}
