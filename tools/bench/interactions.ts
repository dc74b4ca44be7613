import type { Browser, Page } from 'playwright'
import { encode } from '../../src/domain/backup/encode.ts'
import type { Json } from '../../src/domain/backup/model.ts'
import { SHELF_KEY } from '../../src/stores/keys.ts'
import { type Act, NOW, SCENES, type Scene } from './scenes.ts'
import { quantile } from './wire.ts'

const PHONE = { width: 412, height: 823 }
const SLOWER = 4
const ROUNDS = 5
/** Long enough for the paint after an interaction, and for what it stores. */
const REST_MS = 500
/** Anything quicker is not told by the browser. */
const LEAST_MS = 16

type Figure = readonly [what: string, value: number]

/** From a press or a key to the next paint, with a year of log and the processor four times slower. */
export async function measureInteractions(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const scene of SCENES) {
    const rounds: number[][] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await play(browser, origin, scene))
    scene.acts.forEach(({ name }, at) => {
      const times = rounds.map((round) => round[at] ?? 0)
      figures.push([`${scene.address} ${name}, median, ms`, quantile(times, 0.5)])
      figures.push([`${scene.address} ${name}, worst of ${ROUNDS}, ms`, quantile(times, 1)])
    })
  }
  return figures
}

/** Each act once, on a page that was just opened: a first press is dearer than the next. */
async function play(browser: Browser, origin: string, { address, items, acts }: Scene): Promise<number[]> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(stopClock, NOW)
  await page.addInitScript(watchInteractions, LEAST_MS)
  await store(page, origin, items)
  await page.goto(origin + address, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  for (const act of acts) times.push(await timeOf(page, act))
  await context.close()
  return times
}

async function store(page: Page, origin: string, items: Readonly<Record<string, Json>>): Promise<void> {
  await page.goto(`${origin}/icon.svg`)
  const stored = new Map(Object.entries(items).map(([id, value]) => [id, { n: 1, value }] as const))
  const text = encode({ rev: 1, items: stored })
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [SHELF_KEY, text] as const)
}

/** The place is found beforehand, so that the page does nothing else meanwhile. */
async function timeOf(page: Page, { before, on, key }: Act): Promise<number> {
  await before?.(page)
  const place = on(page)
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (key) await place.focus()
  await page.waitForTimeout(REST_MS)
  await page.evaluate(() => Reflect.set(window, 'slowest', 0))
  if (key) await page.keyboard.press(key)
  else if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(REST_MS)
  return page.evaluate(() => Number(Reflect.get(window, 'slowest')))
}

/** Runs in the page: one moment for good. Only the date stands still; what waits and paints goes on. */
function stopClock(now: string): void {
  const moment = Date.parse(now)
  globalThis.Date = class extends Date {
    constructor(...given: readonly [] | readonly [string | number]) {
      super(given.length === 0 ? moment : given[0])
    }
    static override now = () => moment
  } as DateConstructor
}

/** Runs in the page: keeps the longest event of a press or a key, as the browser itself measures it. */
function watchInteractions(durationThreshold: number): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, 'interactionId') > 0)
        Reflect.set(window, 'slowest', Math.max(Reflect.get(window, 'slowest') ?? 0, entry.duration))
  }).observe({ type: 'event', buffered: true, durationThreshold } as PerformanceObserverInit)
}
