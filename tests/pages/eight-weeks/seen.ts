import { expect, type Page } from '@playwright/test'
import { LATER } from '../../../src/words/later.ts'

/** Every part of the page that is shown has come. */
export const settled = (page: Page) => expect(page.getByText(LATER.loading)).toHaveCount(0)

/** The texts on a page, word for word, by what they are called here. */
const textsOn = <Name extends string>(page: Page, parts: Readonly<Record<Name, string>>) =>
  page.evaluate((selectors) => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
    return Object.fromEntries(selectors.map(([name, selector]) => [name, textsOf(selector)]))
  }, Object.entries<string>(parts)) as Promise<Record<Name, string[]>>

const DAY_CARD = '.today-main > .card:not(.answer, .flare, .morning)'

/** What Today says. The next run is left out where it is not shown. */
export async function seenToday(page: Page) {
  await settled(page)
  const { asks, answers, next, ...said } = await textsOn(page, {
    date: '.today-date',
    title: '.today-title',
    session: '.session-card > h2, .session-card > h2 + p',
    because: `${DAY_CARD} .reasons li > span`,
    flare: '.today-main .flare .reasons li > span',
    restOfWeek: '.week-cell-today ~ .week-cell > .spoken',
    next: '.today-main .today-next > p',
    asks: '.morning h2',
    answers: '.answer .pill',
  })
  const waits = answers.length > 0 ? answers.includes('Waits') : asks.length > 0
  return { ...said, waits, ...(next.length > 0 && { next }) }
}

/** What the plan answers to the last run, in a title and a sentence. */
export const seenAnswer = (page: Page) => textsOn(page, { answer: '.answer > h2, .answer > h2 + p' })

/** What the plan answers to an entry that was just saved. */
export async function seenSaved(page: Page) {
  await settled(page)
  return textsOn(page, {
    action: '.entry-answer > h2',
    because: '.entry-answer > h2 + p',
    next: '.entry-next > p',
  })
}
