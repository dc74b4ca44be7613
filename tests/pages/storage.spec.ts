import { expect } from '@playwright/test'
import { items, notices, put, rawText, saveState, setRawText, test } from './harness/test.ts'

// Faults M01 to M34 of the stores in a real browser. The same stores meet worse worlds in tests/stores.

const RUN = { kind: 'run', date: '2026-11-20' }

for (const [id, raw] of [
  ['M01: not JSON', '{not json'],
  ['M02: empty text', ''],
  ['M03: cut off', '{"app":"restride","v":1,"rev":1,"items":{"log.1":{"n":1,"val'],
  ['M05: text of another app', '{"todos":["milk"]}'],
] as const) {
  test(`${id}: kept, offered, and put aside before anything is written`, async ({ open }) => {
    await setRawText(await open('/plain.html'), raw)
    const page = await open()
    expect(await notices(page)).toEqual(['damaged'])
    expect(await rawText(page)).toBe(raw)
    await put(page, { 'log.1': RUN })
    expect(await page.evaluate(() => localStorage.getItem('rtr:damaged:1'))).toBe(raw)
    expect(await items(await open())).toEqual({ 'log.1': RUN })
  })
}

test('M01: with a living second copy the person sees it, and starting new keeps the raw text', async ({
  open,
}) => {
  await put(await open(), { 'log.1': RUN })
  await setRawText(await open('/plain.html'), '{not json')
  const page = await open()
  expect(await items(page)).toEqual({ 'log.1': RUN })
  await page.evaluate(() => window.store.startNew())
  expect(await items(await open())).toEqual({})
  expect(await page.evaluate(() => localStorage.getItem('rtr:damaged:1'))).toBe('{not json')
})

test('M07: prototype keys in storage leave Object.prototype clean', async ({ open }) => {
  const raw =
    '{"app":"restride","v":1,"items":{"__proto__":{"n":1,"value":{"polluted":1}},"a.b":{"n":1,"value":1}}}'
  await setRawText(await open('/plain.html'), raw)
  const page = await open()
  await put(page, { 'a.c': 2 })
  expect(await items(page)).toEqual({ 'a.b': 1, 'a.c': 2 })
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('M08: a newer text stays as it is, whatever this version does', async ({ open }) => {
  const raw = '{"app":"restride","v":2,"rev":1,"items":{}}'
  await setRawText(await open('/plain.html'), raw)
  const page = await open()
  expect(await put(page, { 'a.b': 1 })).toEqual({ kind: 'read-only', reason: 'newer-version' })
  await page.close()
  expect(await rawText(await open())).toBe(raw)
})

test('M12: a really full origin: not saved, the second copy holds it, and saved once there is room', async ({
  open,
}) => {
  const page = await open()
  await put(page, { 'log.1': RUN })
  const before = await rawText(page)
  await page.evaluate(() => {
    // A key for each size: writing one long text again and again took longer than the rest of these tests.
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`f${size}`, 'x'.repeat(size))
      } catch {
        localStorage.removeItem(`f${size}`)
      }
    }
  })
  expect(await put(page, { 'log.2': RUN })).toEqual({ kind: 'not-saved', reason: 'full', inCopy: true })
  expect(await items(page)).toEqual({ 'log.1': RUN, 'log.2': RUN })
  expect(await rawText(page)).toBe(before)
  expect(await items(await open())).toEqual({ 'log.1': RUN, 'log.2': RUN })
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('f')))
      localStorage.removeItem(key)
  })
  await expect.poll(() => saveState(page), { timeout: 8000 }).toEqual({ kind: 'saved', inCopy: true })
  expect(await rawText(page)).toContain('log.2')
})

test('M14: a storage that throws on sight: memory only, said so, and usable', async ({ open, context }) => {
  await context.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'localStorage', denied)
    Object.defineProperty(window, 'sessionStorage', denied)
  })
  const page = await open()
  expect(await put(page, { 'a.b': 1 })).toEqual({ kind: 'memory-only', reason: 'denied' })
  expect(await items(page)).toEqual({ 'a.b': 1 })
})

test('M15: a page whose storage the browser really refuses: memory only, said so, no error', async ({
  open,
  context,
}) => {
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(error.error().message))
  const page = await open('/sandboxed/')
  expect(await page.evaluate(() => indexedDB.open('any')).catch(() => 'refused')).toBe('refused')
  expect(await put(page, { 'a.b': 1 })).toEqual({ kind: 'memory-only', reason: 'denied' })
  expect(await items(page)).toEqual({ 'a.b': 1 })
  expect(errors).toEqual([])
})

test('M16: a write that fails once is tried again by itself', async ({ open }) => {
  const page = await open()
  await page.evaluate(() => {
    const write = Storage.prototype.setItem
    Storage.prototype.setItem = () => {
      Storage.prototype.setItem = write
      throw new Error('busy')
    }
  })
  await put(page, { 'a.b': 1 })
  await expect.poll(() => saveState(page)).toEqual({ kind: 'saved', inCopy: true })
  expect(await rawText(page)).toContain('a.b')
})

test('M17: a write that is dropped without a word is not called saved', async ({ open }) => {
  const page = await open()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {}
  })
  expect(await put(page, { 'a.b': 1 })).toEqual({
    kind: 'not-saved',
    reason: 'changed-on-read-back',
    inCopy: true,
  })
})

test('M18: a database that never answers: localStorage alone, after two seconds at most', async ({
  open,
  context,
}) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest
  })
  const page = await open()
  expect(await put(page, { 'a.b': 1 })).toEqual({ kind: 'saved', inCopy: false })
  expect(await rawText(page)).toContain('a.b')
})

test('M19: two tabs add 60 entries each at once: 122 of 122', async ({ open }) => {
  const [one, other] = [await open(), await open()]
  await put(one, { 'log.before1': 0, 'log.before2': 0 })
  const add = (page: typeof one, name: string) =>
    page.evaluate(async (tab) => {
      for (let entry = 0; entry < 60; entry += 1) {
        window.store.put({ [`log.${tab}${entry}`]: entry })
        if (entry % 3 === 0) await window.store.settled()
      }
      await window.store.settled()
    }, name)
  await Promise.all([add(one, 'one'), add(other, 'other')])
  for (const page of [one, other, await open()]) {
    await expect.poll(async () => Object.keys(await items(page)).length).toBe(122)
  }
  expect(await notices(one)).toEqual([])
})

test('M20: a stale form wins as the later act, and the other version is kept and shown', async ({ open }) => {
  const [one, other] = [await open(), await open()]
  await one.evaluate(() => Object.assign(window, { whenFormOpened: window.store.$shelf.get() }))
  await put(other, { 'profile.daysOff': 20 })
  await expect.poll(() => items(one)).toEqual({ 'profile.daysOff': 20 })
  await one.evaluate(async () => {
    window.store.put({ 'profile.daysOff': 11 }, Reflect.get(window, 'whenFormOpened'))
    await window.store.settled()
  })
  expect(await notices(one)).toEqual(['conflict'])
  await expect.poll(() => notices(other)).toEqual(['conflict'])
  await other.evaluate(async () => {
    const [notice] = window.store.$notices.get()
    if (notice?.kind === 'conflict') window.store.takeOther(notice)
    await window.store.settled()
  })
  await expect.poll(() => items(one)).toEqual({ 'profile.daysOff': 20 })
})

test('M21: cleared in another tab: said, and put back on request', async ({ open }) => {
  const [one, other] = [await open(), await open()]
  await put(one, { 'log.1': RUN })
  await expect.poll(() => items(other)).toEqual({ 'log.1': RUN })
  await one.evaluate(() => window.store.removeFromDevice())
  await expect.poll(() => notices(other)).toEqual(['cleared-elsewhere'])
  expect(await items(other)).toEqual({})
  await other.evaluate(async () => {
    const [notice] = window.store.$notices.get()
    if (notice?.kind === 'cleared-elsewhere') window.store.putBack(notice)
    await window.store.settled()
  })
  expect(await items(await open())).toEqual({ 'log.1': RUN })
})

test('M22: another tab upgraded: this one keeps its view and stops writing', async ({ open }) => {
  const old = await open()
  await put(old, { 'log.1': RUN })
  const next = await open('/next.html')
  await put(next, { 'log.2': RUN })
  const raw = await rawText(next)
  expect(raw).toContain('"v":2')
  expect(await next.evaluate(() => localStorage.getItem('rtr:kept:1'))).toContain('log.1')
  await expect.poll(() => notices(old)).toEqual(['newer-version'])
  await put(old, { 'log.3': RUN })
  await old.close()
  expect(await rawText(next)).toBe(raw)
})

test('M23: rubbish from another tab leaves this one running, and is put aside', async ({ open }) => {
  const page = await open()
  await put(page, { 'log.1': RUN })
  const other = await open('/plain.html')
  await setRawText(other, 'rubbish')
  await expect.poll(() => notices(page)).toEqual(['damaged'])
  await put(page, { 'log.2': RUN })
  expect(await items(await open())).toEqual({ 'log.1': RUN, 'log.2': RUN })
  expect(await other.evaluate(() => localStorage.getItem('rtr:damaged:1'))).toBe('rubbish')
})

test('M24: a tab closed while it opens writes nothing', async ({ open, context, storesOrigin }) => {
  await setRawText(await open('/plain.html'), 'as it was')
  const hasty = await context.newPage()
  await hasty.goto(storesOrigin, { waitUntil: 'commit' })
  await hasty.close()
  const after = await open('/plain.html')
  expect(await after.evaluate(() => ({ ...localStorage }))).toEqual({ 'rtr:shelf': 'as it was' })
  expect(await after.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

test('a page left right after a change has kept it', async ({ open, storesOrigin }) => {
  const page = await open()
  await page.evaluate((next) => {
    window.store.put({ 'log.1': 'typed' })
    location.href = next
  }, `${storesOrigin}/plain.html`)
  await page.waitForURL(/plain/)
  expect(await rawText(page)).toContain('typed')
})

test('M25: told that it came back from the cache, a page shows what others wrote, and writes nothing', async ({
  open,
  context,
}) => {
  // A page in the cache hears of nothing: here it is deaf, and then told what a browser tells it on return.
  await context.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()))
  const page = await open()
  await put(page, { 'log.1': 'mine' })
  await put(await open(), { 'log.2': 'theirs' })
  const raw = await rawText(page)
  expect(await items(page)).toEqual({ 'log.1': 'mine' })
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect.poll(() => items(page)).toEqual({ 'log.1': 'mine', 'log.2': 'theirs' })
  expect(await rawText(page)).toBe(raw)
})

test('M29: localStorage alone was lost: restored from the second copy, with a notice', async ({ open }) => {
  await put(await open(), { 'log.1': RUN })
  await (await open('/plain.html')).evaluate(() => localStorage.clear())
  const page = await open()
  expect(await items(page)).toEqual({ 'log.1': RUN })
  expect(await notices(page)).toEqual(['restored-from-copy'])
  expect(await rawText(page)).toBeNull()
})

test('M30: the second copy alone was lost: rebuilt silently', async ({ open }) => {
  const page = await open()
  await put(page, { 'log.1': RUN })
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('rtr:copy').onsuccess = done
      }),
  )
  await put(page, { 'log.2': RUN })
  expect(await notices(page)).toEqual([])
  await page.evaluate(() => localStorage.clear())
  expect(await items(await open())).toEqual({ 'log.1': RUN, 'log.2': RUN })
})

test('M31, M33: removing everything leaves nothing of ours and all of others', async ({ open }) => {
  const page = await open()
  await page.evaluate(() => localStorage.setItem('neighbour', 'theirs'))
  await put(page, { 'log.1': RUN, 'settings.theme': 'dark' })
  expect(await page.evaluate(() => window.store.removeFromDevice())).toBe(true)
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ neighbour: 'theirs' })
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(await items(await open())).toEqual({})
})

test('M34: without Web Locks both tabs still keep all of what they add', async ({ open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined })
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  const [one, other] = [await open(), await open()]
  await Promise.all(
    [one, other].map((page, tab) =>
      page.evaluate(async (number) => {
        for (let entry = 0; entry < 20; entry += 1) {
          window.store.put({ [`log.${number}x${entry}`]: entry })
          await window.store.settled()
        }
      }, tab),
    ),
  )
  expect(Object.keys(await items(await open()))).toHaveLength(40)
})
