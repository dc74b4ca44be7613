import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { encode } from '../../src/domain/backup/encode.ts'
import type { Json } from '../../src/domain/backup/model.ts'
import { readLine } from '../../src/domain/plan/readLine.ts'
import { cuesOf } from '../../src/domain/session/cues.ts'
import { READY_SECONDS } from '../../src/domain/session/rules.ts'
import { timelineOf } from '../../src/domain/session/timeline.ts'
import { CALF } from '../fixtures/answers.ts'
import { run } from '../fixtures/histories/history.ts'
import { expectAccessible } from './axe.ts'
import { keyboard } from './hand.ts'
import { heading, openPlan, screenedOn, TODAY } from './plan/people.ts'

const faults: string[] = []
test.beforeEach(({ context }) => {
  faults.length = 0
  context.on('weberror', (error) => faults.push(error.error().message))
})
test.afterEach(() => expect(faults).toEqual([]))

/** A calf strain at stage 2, on a Monday with a run: 8 times 1 minute run and 2 minutes walk between two walks of 5. */
const PLAN = {
  ...screenedOn('2026-11-16'),
  'plan.answers': { ...CALF },
  'plan.agreed': { answers: { ...CALF, startChoice: '2026-11-16' }, on: '2026-11-16' },
  'plan.place': { at: 'plan', changing: false },
  ...Object.fromEntries(
    [run('2026-11-16', 2), run('2026-11-18', 2), run('2026-11-20', 2)].map((entry, at) => [
      `log.e${at}`,
      entry as unknown as Json,
    ]),
  ),
}

/** With these things stored, and a clock that runs and can be set forward. */
async function open(page: Page, items: Readonly<Record<string, Json>> = {}, address = '/session/') {
  await page.clock.install({ time: new Date(`${TODAY}T09:00:00`) })
  const stored = new Map(Object.entries(items).map(([id, value]) => [id, { n: 1, value }] as const))
  await page.goto('/icon.svg')
  await page.evaluate((text) => localStorage.setItem('rtr:shelf', text), encode({ rev: 1, items: stored }))
  await openPlan(page, address)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const word = (page: Page) => page.locator('.timer-word')

async function start(page: Page) {
  await button(page, 'Start').click()
  await expect(page.getByRole('timer')).toBeVisible()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page tells how to do it with a watch, and shows every stage', async ({ page }) => {
    await page.goto('/session/')
    await expect(page.locator('noscript .notice')).toBeVisible()
    await expect(page.getByText('Turn round at half the time.')).toBeVisible()
    await expect(page.locator('.timer-stage')).toHaveCount(14)
    await expect(page.getByText('5w 8x(1r 2w) 5w')).toBeVisible()
  })
})

test('the session of today by keyboard alone, from Today to the log', async ({ page }) => {
  test.slow()
  await open(page, PLAN, '/today/')
  const { press } = keyboard(page)
  await press(page.getByRole('link', { name: 'Start the timer' }))
  await expect(heading(page, 'Session timer')).toBeVisible()
  await expect(page.getByText('34 minutes, 8 of them running')).toBeVisible()
  await press(button(page, 'Start'))
  await expect(button(page, 'Pause')).toBeFocused()
  await expect(word(page)).toHaveText('Get ready')
  await page.clock.fastForward(5_000)
  await expect(word(page)).toHaveText('Warm-up walk')
  await page.clock.fastForward(310_000)
  await expect(word(page)).toHaveText('Run')
  await expect(page.getByText('Run 1 of 8')).toBeVisible()
  const said = page.locator('p[role="status"]')
  await expect(said, 'after a sleep: what is now').toHaveText(
    /^Run\. \d+ s left\. 28 min \d+ s left in all\.$/,
  )
  await page.clock.fastForward(60_000)
  await page.keyboard.press('t')
  await expect(said).toHaveText(/^Walk\. .* left in all\.$/)
  await press(button(page, 'Next step'))
  await expect(said, 'a change').toHaveText('Run. 1 min.')
  await expectAccessible(page)
  await press(button(page, 'Sun screen'))
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.locator('.timer-face'), 'told apart without colour').toHaveCSS('border-style', 'double')
  await press(button(page, 'Walk 1 min now'))
  await expect(word(page)).toHaveText('Walk')
  await expect(page.locator('.timer-face')).toHaveCSS('border-style', 'solid')
  await page.emulateMedia({ forcedColors: 'none' })
  await press(button(page, 'End early'))
  await press(button(page, 'No, go on'))
  await page.clock.fastForward(40 * 60_000)
  await expect(heading(page, 'The session is done')).toBeFocused()
  await expect(page.getByText(/^8 min of running, 25 min .* of walking$/)).toBeVisible()
  await press(page.getByRole('link', { name: 'Log this run' }))
  await expect(page.getByRole('group', { name: 'How much of it' }).getByLabel('All of it')).toBeChecked()
  await openPlan(page, '/session/')
  await expect(button(page, 'Start'), 'the timer is closed').toBeVisible()
})

test('"It hurts": two taps, what to do, and the log is filled in', async ({ page }) => {
  test.slow()
  await open(page, PLAN)
  await start(page)
  await page.clock.fastForward(335_000)
  await expect(word(page)).toHaveText('Run')
  await button(page, 'It hurts').click()
  await expect(heading(page, 'It hurts')).toBeFocused()
  await expectAccessible(page, '.timer-live')
  await button(page, 'Yes').click()
  await expect(page.getByText('First show where it hurts')).toBeVisible()
  const calf = page.getByRole('radio', { name: 'Calf' })
  await calf.check({ force: true })
  await button(page, 'No').click()
  await expect(heading(page, 'Walk first, and see')).toBeFocused()
  await button(page, 'Walk 1 min now').click()
  await expect(word(page)).toHaveText('Walk')
  await button(page, 'It hurts').click()
  await calf.check({ force: true })
  await button(page, 'No').click()
  await expect(heading(page, 'Stop running for today')).toBeFocused()
  await expect(page.getByText('It came back in the same session.')).toBeVisible()
  await expect(button(page, /Go on/)).toHaveCount(0)
  await button(page, 'End it and go home').click()
  await page.getByRole('link', { name: 'Log this run' }).click()
  await expect(page.getByRole('group', { name: 'How much of it' }).getByLabel('Part of it')).toBeChecked()
  await expect(page.getByLabel('Minutes of running')).toHaveValue(/^0:3\d$/)
  await expect(page.getByRole('radio', { name: 'Calf' })).toBeChecked()
})

test('a reload in mid-interval goes on at the right second; another tab follows; a long absence asks', async ({
  page,
  context,
}) => {
  await open(page, PLAN)
  await start(page)
  await page.clock.fastForward(6 * 60_000)
  await button(page, 'Pause').click()
  const left = (await page.getByRole('timer').textContent()) ?? ''
  await openPlan(page, '/session/')
  await expect(page.getByRole('timer')).toHaveText(left)
  await expect(page.getByText('The sound waits for a touch.')).toBeVisible()
  const other = await second(context)
  await expect(other.getByText('The session runs in another tab too.')).toBeVisible()
  await button(other, 'Go on').click()
  await expect(button(page, 'Pause')).toBeVisible()
  await page.close()
  await expect(other.getByText('The session runs in another tab too.'), 'the next one leads').toBeHidden()
  await other.close()
  const later = await second(context, 7)
  await expect(later.getByText('This page was closed for a while')).toBeVisible()
  await later.getByRole('button', { name: /^I stopped at 6:/ }).click()
  await expect(later.getByRole('timer')).toHaveText(left)
})

/** Another page of the same browser, its clock minutes later. */
async function second(context: BrowserContext, minutes = 0): Promise<Page> {
  const page = await context.newPage()
  await page.clock.install({ time: new Date(new Date(`${TODAY}T09:06:10`).getTime() + minutes * 60_000) })
  await openPlan(page, '/session/')
  return page
}

test('no wake lock and no sound: it says so, and the time is right', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { AudioContext: undefined })
    navigator.wakeLock.request = () => Promise.reject(new DOMException('battery', 'NotAllowedError'))
  })
  await open(page, PLAN)
  await start(page)
  await expect(page.getByText('This device plays no tones right now.')).toBeVisible()
  await expect(page.getByText('The screen of this device may go dark')).toBeVisible()
  await page.clock.fastForward(365_000)
  await expect(word(page)).toHaveText('Walk')
  await expect(page.getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/)
})

/** 40 minutes. */
const LONG = '5w 10x(1r 2w) 5w'

test('tones are handed to the sound card for the right moment, over 40 minutes and through sleeps', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const begin = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when = 0) {
      heard.push(Date.now() + (when - this.context.currentTime) * 1000)
      return begin.call(this, when)
    }
  })
  await open(page, {}, `/session/#free=${encodeURIComponent(LONG)}`)
  await start(page)
  await expect(page.getByText('The sound waits for a touch.')).toBeHidden()
  const begunMs = await page.evaluate(() => {
    const { items } = JSON.parse(localStorage.getItem('rtr:shelf') ?? '{}')
    return items['session.clock'].value.record.startedMs as number
  })
  const toWall = (heard: readonly number[]) => heard.map((moment) => (moment - begunMs) / 1000)
  for (let minutes = 0; minutes < 40; minutes += 2) await page.clock.fastForward(120_000)
  const reading = readLine(LONG)
  const cues = reading.ok ? cuesOf(timelineOf(reading.stage.segments, READY_SECONDS), []) : []
  const heard = toWall(await page.evaluate(() => Reflect.get(window, 'heard') as number[]))
  const missed = cues.filter(({ atMs }) => !heard.some((moment) => Math.abs(moment - atMs / 1000) < 0.1))
  expect(missed).toEqual([])
  expect(cues.length).toBeGreaterThan(80)
})

test('a page that is frozen for real shows the right second when it thaws', async ({ page, context }) => {
  await openPlan(page, `/session/#free=${encodeURIComponent('20s w 20s r 20s w')}`)
  await start(page)
  const begun = Date.now()
  const tab = await context.newCDPSession(page)
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' })
  await expect.poll(() => Date.now() - begun, { timeout: 10_000 }).toBeGreaterThan(6_500)
  await tab.send('Page.setWebLifecycleState', { state: 'active' })
  const shown = async () => {
    const [minutes = 0, seconds = 0] = ((await page.getByRole('timer').textContent()) ?? '')
      .split(':')
      .map(Number)
    return 25 - (minutes * 60 + seconds)
  }
  await expect
    .poll(async () => Math.abs((await shown()) - Math.floor((Date.now() - begun) / 1000)))
    .toBeLessThanOrEqual(1)
})

test('before the session: one of their own is typed and drawn, and the belt is set', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  await expect(page.getByRole('link', { name: 'Make a plan', exact: true })).toHaveAttribute('href', '/plan/')
  await page.getByText('A session of your own').click()
  await page.getByLabel('Walks (w) and runs (r)').fill('5w 3x(2r')
  await button(page, 'Choose').click()
  await expect(page.getByText('Close the bracket')).toBeVisible()
  await page.getByLabel('Walks (w) and runs (r)').fill('5w 3x(2r 1w) 5w')
  await button(page, 'Choose').click()
  await expect(page.getByRole('heading', { name: '2 min run, 1 min walk × 3' })).toBeFocused()
  await page.getByLabel('Treadmill').check({ force: true })
  await page.getByLabel('Speed for running').fill('8,5')
  await page.getByText('Sound and cues').click()
  await page.getByLabel('Halfway, turn round').uncheck({ force: true })
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await start(page)
  await page.clock.fastForward(310_000)
  await expect(page.getByText('Belt 8,5 km/h')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
