import { expect, type Page, test } from '@playwright/test'
import type { LogEntry } from '../../src/domain/log/model.ts'
import { type Look, Runner } from './eight-weeks/runner.ts'
import { AGREED, DAYS, FIRST_DAY } from './eight-weeks/story.ts'
import { type Answered, toldAnswer, toldSaved, toldToday } from './eight-weeks/told.ts'
import { type Hand, keyboard, mouse } from './hand.ts'
import { plansFor, requestOf } from './plan/commandLine.ts'
import { openPlan, openWith } from './plan/people.ts'
import { watch } from './watch.ts'

test.describe.configure({ timeout: 240_000 })

const HANDS: Readonly<Record<string, (page: Page) => Hand>> = { mouse, keyboard }

for (const [name, handOf] of Object.entries(HANDS)) {
  test(`eight weeks by ${name}, with a flare, a missed week and a cold: each day is the command line's`, async ({
    page,
    baseURL,
  }) => {
    const faults = await watch(page, baseURL ?? '')
    await openWith(page, AGREED, '/plan/', FIRST_DAY)
    const first = await requestOf(page)
    expect(first.log).toEqual([])

    await openPlan(page, '/today/')
    const runner = new Runner(page, handOf(page))
    for (const day of DAYS) await runner.live(day)

    await openPlan(page)
    const last = await requestOf(page)
    expect(last.log.map(withoutId)).toEqual(runner.diary)
    expect(last).toEqual({ ...first, today: DAYS.at(-1), log: last.log })

    const plans = plansFor(runner.looks.map(({ day, log }) => ({ ...first, today: day, log: [...log] })))
    for (const [index, look] of runner.looks.entries()) {
      const plan = plans[index]
      const told = plan && TOLD[look.at]({ ...look, plan })
      expect.soft(told, `${look.day}, after ${look.after}`).toMatchObject(look.seen)
    }
    const actions = new Set(plans.map(({ position }) => position?.action))
    expect([...actions], 'the story holds all it was made for').toEqual(ACTIONS)
    expect(await faults.list()).toEqual([])
  })
}

const TOLD: Readonly<Record<Look['at'], (answered: Answered) => object>> = {
  today: toldToday,
  answer: toldAnswer,
  saved: toldSaved,
}

/** In the order in which they come first. */
const ACTIONS = ['start', 'await-morning', 'repeat', 'advance', 'step-back', 'rest']

function withoutId({ id: _, ...entry }: LogEntry) {
  return entry
}
