import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, chromium as playwright } from '@playwright/test'
import { chromium } from '../../tools/chromium.ts'
import { test as base, items, put, saveState } from './harness/test.ts'

// Faults that need a browser of their own: one that is killed, one with a back-forward cache.

interface OwnBrowser {
  readonly connect: () => Promise<Browser>
  /** Ends the browser and all its processes at once, as a flat battery would. */
  readonly kill: () => Promise<void>
}

const test = base.extend<{ own: OwnBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  own: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'restride-profile-'))
    let running: ChildProcess | null = null
    const kill = async () => {
      if (!running?.pid || running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      process.kill(-running.pid, 'SIGKILL')
      await ended
    }
    const connect = async () => {
      rmSync(join(profile, 'DevToolsActivePort'), { force: true })
      const { executablePath, args, env } = await chromium()
      const flags = [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
      running = spawn(executablePath, [...flags, 'about:blank'], {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, ...env },
      })
      return playwright.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`)
    }
    await use({ connect, kill })
    await kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

async function debuggingPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8').includes('\n'), { timeout: 15_000 })
    .toBe(true)
  return readFileSync(file, 'utf8').split('\n')[0] ?? ''
}

async function openIn(browser: Browser, address: string) {
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate(() => window.store.keeper.opened())
  return page
}

for (const delay of [0, 1500]) {
  test(`M26: the first entry of a visit survives a kill ${delay} ms after "saved"`, async ({
    own,
    storesOrigin,
  }) => {
    const page = await openIn(await own.connect(), storesOrigin)
    expect(await put(page, { 'log.1': 'first' })).toEqual({ kind: 'saved', inCopy: true })
    // The fault is the time itself: what reached the disk by then.
    await page.waitForTimeout(delay)
    await own.kill()
    const after = await openIn(await own.connect(), storesOrigin)
    expect(await items(after)).toEqual({ 'log.1': 'first' })
  })
}

test('M25: a page that comes back from the cache shows what others wrote, and writes nothing', async ({
  own,
  storesOrigin,
}) => {
  const browser = await own.connect()
  const page = await openIn(browser, storesOrigin)
  await put(page, { 'log.1': 'mine' })
  await page.evaluate(() => Object.assign(window, { sameMemory: true }))
  await page.goto(`${storesOrigin}/plain.html`)
  const other = await openIn(browser, storesOrigin)
  await put(other, { 'log.2': 'theirs' })
  const raw = await other.evaluate(() => localStorage.getItem('rtr:shelf'))
  // From a task of its own: going back ends the script that asks for it.
  await page.evaluate(() => {
    setTimeout(() => history.back())
  })
  // A page from the cache is not loaded a second time, so nothing waits for its load.
  await page.waitForURL(`${storesOrigin}/`, { waitUntil: 'commit' })
  const sameMemory = await page.evaluate(() => Reflect.get(window, 'sameMemory') === true)
  test.skip(!sameMemory, 'this browser keeps no page in a back-forward cache; the bundled one does not')
  await expect.poll(() => items(page)).toEqual({ 'log.1': 'mine', 'log.2': 'theirs' })
  expect(await saveState(page)).toEqual({ kind: 'saved', inCopy: true })
  expect(await page.evaluate(() => localStorage.getItem('rtr:shelf'))).toBe(raw)
})
