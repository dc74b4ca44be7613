import type { Browser } from 'playwright'

/** Five minutes with changes enough to see a drift: nine steps of half a minute each, and the count before them. */
const SESSION = '9x(15s w 15s r) 30s w'
const READY_MS = 5_000
const MEASURED_MS = 300_000

export interface Drift {
  /** The most that a change of the word on the screen was late, in seconds. */
  readonly face: number
  /** The most that a tone sounded before or after its moment, by the wall clock. */
  readonly tones: number
}

interface Seen {
  readonly words: readonly number[]
  readonly tones: readonly number[]
}

/** Runs a session for five real minutes and compares it with the wall clock. */
export async function measureTimer(browser: Browser, origin: string): Promise<Drift> {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.addInitScript(listen)
  await page.goto(`${origin}/session/#free=${encodeURIComponent(SESSION)}`)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('timer').waitFor()
  const begunMs = await page.evaluate(() => {
    const { items } = JSON.parse(localStorage.getItem('rtr:shelf') ?? '{}')
    return Number(items['session.clock'].value.record.startedMs)
  })
  await page.waitForTimeout(READY_MS + MEASURED_MS)
  const seen: Seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  await page.close()
  return { face: mostOff(seen.words, begunMs), tones: mostOff(seen.tones, begunMs) }
}

/** Changes fall on quarters of a minute after the start, their counts on whole seconds: how far off the worst one was. */
function mostOff(moments: readonly number[], begunMs: number): number {
  const off = moments.map((moment) => Math.abs(((moment - begunMs + 500) % 1000) - 500))
  return moments.length === 0 ? Number.NaN : Math.max(...off) / 1000
}

/** In the page: writes down when a word changed, and when a tone that begins a cue was really over. */
function listen(): void {
  const seen: { words: number[]; tones: number[] } = { words: [], tones: [] }
  Object.assign(window, { seen })
  const stop = OscillatorNode.prototype.stop
  OscillatorNode.prototype.stop = function (when = 0) {
    // The count's tones: 0.09 s from their second.
    const length = when - (Reflect.get(this, 'begun') ?? 0)
    if (Math.abs(length - 0.09) < 0.001)
      this.addEventListener('ended', () => seen.tones.push(Date.now() - length * 1000))
    return stop.call(this, when)
  }
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (when = 0) {
    Reflect.set(this, 'begun', when)
    return start.call(this, when)
  }
  let word = ''
  new MutationObserver(() => {
    const now = document.querySelector('.timer-word')?.textContent ?? ''
    if (word !== '' && now !== word) seen.words.push(Date.now())
    word = now
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
