import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { kilobytes, kilobytesBeforeTools, kilobytesOfPictures, requestsOf } from './wire.ts'

/** Lighthouse's slow 4G. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 }
const PHONE = { width: 412, height: 823 }
const REST_MS = 1500

export interface PageWeight {
  readonly untilLoad: number
  /** The same without the shells, runtime and styles of tools inside it. */
  readonly beforeTools: number
  /** Drawings of people, which are part of its HTML. */
  readonly pictures: number
  readonly fonts: number
  readonly script: number
  /** Script once the part that shows a plan is there too, engine included; the same as `script` on other pages. */
  readonly scriptWithPlan: number
  /** Cumulative layout shift on a slow network, fonts arriving late. */
  readonly shift: number
}

/** Loads one page in a fresh profile on a phone's screen, without the worker, and weighs what it asked for. */
export async function measurePage(browser: Browser, origin: string, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  const seen = requestsOf(page, origin)
  await page.goto(origin + address, { waitUntil: 'load' })
  const untilLoad = [...seen].filter((path) => /(\/|\.html|\.css|\.js)$/.test(path))
  const fonts = [...seen].filter((path) => path.endsWith('.woff2'))
  await page.waitForTimeout(REST_MS)
  const script = scriptsIn(seen)
  if (address === '/plan/') await fetchResult(page)
  const scriptWithPlan = scriptsIn(seen)
  await context.close()
  return {
    untilLoad: kilobytes(untilLoad),
    beforeTools: kilobytesBeforeTools(untilLoad),
    pictures: kilobytesOfPictures(address),
    fonts: kilobytes(fonts),
    script: kilobytes(script),
    scriptWithPlan: kilobytes(scriptWithPlan),
    shift: await slowShift(browser, origin + address),
  }
}

const scriptsIn = (seen: Iterable<string>): readonly string[] =>
  [...seen].filter((path) => path.endsWith('.js'))

/** Asks for the part that shows a plan, as the page does once the questions are answered. */
async function fetchResult(page: Page): Promise<void> {
  const part = readdirSync('dist/_astro').find((name) => /^plan\..*\.js$/.test(name))
  await page.evaluate((address) => import(address).then(() => undefined), `/_astro/${part}`)
}

async function slowShift(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'load' })
  const shift = await shiftOf(page)
  await context.close()
  return shift
}

async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(REST_MS)
  return page.evaluate(() => Number(Reflect.get(window, 'shift')))
}
