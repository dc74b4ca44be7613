import { beforeEach, describe, expect, test } from 'vitest'
import { Keeper } from '../../src/stores/keeper.ts'
import { SHELF_KEY } from '../../src/stores/keys.ts'
import { LIMIT_CHARACTERS } from '../../src/stores/writing.ts'
import { Device, full, textWith } from './world.ts'

let device: Device
beforeEach(() => {
  device = new Device()
})

async function opened(world = device.openTab()): Promise<Keeper> {
  const keeper = new Keeper(world)
  await keeper.opened()
  return keeper
}

const noticeKinds = (keeper: Keeper) => keeper.$notices.get().map(({ kind }) => kind)

describe('reading', () => {
  test('writes nothing, whatever is stored', async () => {
    for (const text of [null, '', '{not json', textWith({ 'a.b': 1 }), '{"app":"other"}']) {
      device = new Device()
      if (text !== null) device.texts.set(SHELF_KEY, text)
      await opened()
      expect(device.writes).toEqual([])
    }
  })

  test('a readable shelf is ready at once, without waiting for the second copy', () => {
    device.texts.set(SHELF_KEY, textWith({ 'profile.daysOff': 40 }))
    const keeper = new Keeper(device.openTab())
    keeper.open()
    expect(keeper.$shelf.get()).toMatchObject({ ready: true, items: { 'profile.daysOff': 40 } })
  })

  test('what another tab writes while the second copy is awaited is seen', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    let answer = () => {}
    device.copyWait = new Promise((resolve) => {
      answer = resolve
    })
    const keeper = new Keeper(device.openTab())
    keeper.open()
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1, 'a.c': 2 }))
    answer()
    await keeper.opened()
    expect(keeper.$shelf.get().items).toEqual({ 'a.b': 1, 'a.c': 2 })
  })

  test('M24: a tab closed before the first load ended wrote nothing', () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    const world = device.openTab()
    new Keeper(world).open()
    world.leave()
    expect(device.writes).toEqual([])
  })
})

describe('saving', () => {
  test('shows a change at once and says saved only when both copies hold it', async () => {
    const keeper = await opened()
    keeper.put({ 'profile.daysOff': 12 })
    expect(keeper.$shelf.get().items['profile.daysOff']).toBe(12)
    expect(keeper.$saveState.get()).toEqual({ kind: 'saving' })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'saved', inCopy: true })
    expect(device.stored()).toEqual({ 'profile.daysOff': 12 })
    expect(device.copied()).toEqual({ 'profile.daysOff': 12 })
  })

  test('a change made while the last one is being written is written too', async () => {
    const keeper = await opened()
    keeper.put({ 'a.b': 1 })
    await Promise.resolve()
    keeper.put({ 'a.b': 2 })
    await keeper.settled()
    expect(device.stored()).toEqual({ 'a.b': 2 })
    expect(noticeKinds(keeper)).toEqual([])
  })

  test('a page left right after a change has written it', async () => {
    const world = device.openTab()
    const keeper = await opened(world)
    keeper.put({ 'a.b': 1 })
    world.leave()
    expect(device.stored()).toEqual({ 'a.b': 1 })
  })

  test('what was taken off stays off when an old copy still has it', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'log.1': 'run' }))
    device.copy = textWith({ 'log.1': 'run' })
    const keeper = await opened()
    keeper.put({ 'log.1': null })
    await keeper.settled()
    device.copy = textWith({ 'log.1': 'run' })
    expect((await opened()).$shelf.get().items).toEqual({})
  })

  test('asked to settle with nothing in hand, it writes nothing', async () => {
    const keeper = await opened()
    await keeper.settled()
    expect(device.writes).toEqual([])
  })
})

describe('texts that cannot be read', () => {
  test.each([
    ['M01: not JSON', '{not json'],
    ['M02: empty text', ''],
    ['M03: cut off', textWith({ 'a.b': 'text' }).slice(0, -9)],
    ['M05: wrong shape', '{"app":"restride","v":1,"items":[1]}'],
    ['M05: text of another app', '{"todos":["milk"]}'],
  ])('%s: noticed, kept aside before the first write, and still on offer afterwards', async (_, raw) => {
    device.texts.set(SHELF_KEY, raw)
    const keeper = await opened()
    expect(keeper.$notices.get()).toMatchObject([{ kind: 'damaged', raw, keptAs: null }])
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(device.texts.get('rtr:damaged:1')).toBe(raw)
    expect(device.stored()).toEqual({ 'a.b': 1 })
    expect(keeper.$notices.get()).toMatchObject([{ kind: 'damaged', raw, keptAs: 'rtr:damaged:1' }])
  })

  test('without room to keep it aside, the unreadable text is not written over', async () => {
    device.texts.set(SHELF_KEY, '{not json')
    const keeper = await opened()
    device.beforeWrite = full
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(device.texts.get(SHELF_KEY)).toBe('{not json')
    expect(keeper.$saveState.get()).toEqual({ kind: 'not-saved', reason: 'full', inCopy: true })
  })

  test('the second copy is shown instead and takes its place with the next change', async () => {
    device.texts.set(SHELF_KEY, '{not json')
    device.copy = textWith({ 'log.1': 'run' })
    const keeper = await opened()
    expect(keeper.$shelf.get().items).toEqual({ 'log.1': 'run' })
    expect(keeper.$notices.get()).toMatchObject([{ kind: 'damaged', restored: true }])
    keeper.put({ 'log.2': 'walk' })
    await keeper.settled()
    expect(device.stored()).toEqual({ 'log.1': 'run', 'log.2': 'walk' })
  })

  test('M07: stored prototype keys are ignored', async () => {
    device.texts.set(
      SHELF_KEY,
      '{"app":"restride","v":1,"rev":1,"items":{"__proto__":{"n":9,"value":{"polluted":true}},"constructor":{"n":9,"value":1},"a.b":{"n":1,"value":{"__proto__":{"polluted":true},"km":3}}}}',
    )
    const keeper = await opened()
    expect(keeper.$shelf.get().items).toEqual({ 'a.b': { km: 3 } })
    expect(keeper.$shelf.get().items['constructor']).toBeUndefined()
    keeper.put({ 'a.c': 1 })
    await keeper.settled()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(device.texts.get(SHELF_KEY)).not.toContain('polluted')
  })

  test('M23: rubbish written by another tab keeps what this tab shows, and is kept aside', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    const keeper = await opened()
    device.texts.set(SHELF_KEY, 'rubbish')
    device.tell()
    await keeper.opened()
    expect(keeper.$shelf.get().items).toEqual({ 'a.b': 1 })
    expect(noticeKinds(keeper)).toEqual(['damaged'])
    keeper.put({ 'a.c': 2 })
    await keeper.settled()
    expect(device.stored()).toEqual({ 'a.b': 1, 'a.c': 2 })
    expect(device.texts.get('rtr:damaged:1')).toBe('rubbish')
  })
})

describe('a newer version', () => {
  const newer = '{"app":"restride","v":2,"rev":9,"items":{"a.b":{"n":1,"value":1}}}'

  test('M08: is never written over', async () => {
    device.texts.set(SHELF_KEY, newer)
    const keeper = await opened()
    keeper.put({ 'a.b': 2 })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'read-only', reason: 'newer-version' })
    expect(noticeKinds(keeper)).toEqual(['newer-version'])
    expect(device.writes).toEqual([])
  })

  test('M22: arrives while this tab is open: it keeps its view and stops writing', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    const world = device.openTab()
    const keeper = await opened(world)
    device.texts.set(SHELF_KEY, newer)
    keeper.put({ 'a.b': 5 })
    await keeper.settled()
    world.leave()
    expect(device.texts.get(SHELF_KEY)).toBe(newer)
    expect(keeper.$saveState.get().kind).toBe('read-only')
    expect(keeper.$shelf.get().items['a.b']).toBe(5)
  })

  test('in the second copy alone it stops the writing too', async () => {
    device.copy = newer
    const keeper = await opened()
    keeper.put({ 'a.b': 2 })
    await keeper.settled()
    expect(device.copy).toBe(newer)
    expect(device.writes).toEqual([])
  })
})

describe('writes that fail', () => {
  test('M12: a full device says so, keeps what was typed, and recovers by itself', async () => {
    const world = device.openTab()
    const keeper = await opened(world)
    device.beforeWrite = full
    keeper.put({ 'a.b': 'typed' })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'not-saved', reason: 'full', inCopy: true })
    expect(keeper.$shelf.get().items['a.b']).toBe('typed')
    expect(device.copied()).toEqual({ 'a.b': 'typed' })
    device.beforeWrite = () => {}
    world.wait()
    await expect.poll(() => keeper.$saveState.get()).toEqual({ kind: 'saved', inCopy: true })
    expect(device.stored()).toEqual({ 'a.b': 'typed' })
  })

  test('a change of what only the second copy holds is no conflict with oneself', async () => {
    const keeper = await opened()
    device.beforeWrite = full
    keeper.put({ 'a.b': 'first' })
    await keeper.settled()
    device.beforeWrite = () => {}
    keeper.put({ 'a.b': 'second' })
    await keeper.settled()
    expect(device.stored()).toEqual({ 'a.b': 'second' })
  })

  test('M13: the limit holds where the browser would still take more, with a notice from 80 % on', async () => {
    const keeper = await opened()
    keeper.put({ 'a.b': 'ж'.repeat(LIMIT_CHARACTERS * 0.85) })
    await keeper.settled()
    expect(keeper.$notices.get()).toEqual([{ kind: 'nearly-full', percent: 85 }])
    keeper.put({ 'a.c': 'ж'.repeat(LIMIT_CHARACTERS * 0.2) })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'not-saved', reason: 'full', inCopy: true })
  })

  test('M16: a write that fails once is tried again', async () => {
    const world = device.openTab()
    const keeper = await opened(world)
    let refusals = 1
    device.beforeWrite = () => {
      if (refusals-- > 0) throw new Error('busy')
    }
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(keeper.$saveState.get()).toMatchObject({ kind: 'not-saved', reason: 'refused' })
    world.wait()
    await expect.poll(() => keeper.$saveState.get().kind).toBe('saved')
  })

  test('M17: a write that comes back different is not called saved', async () => {
    const world = device.openTab()
    const liar = {
      ...world,
      place: () => {
        const place = world.place()
        return { ...place, texts: place.texts && { ...place.texts, set: () => {} } }
      },
    }
    const keeper = await opened(liar as never)
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(keeper.$saveState.get()).toMatchObject({ kind: 'not-saved', reason: 'changed-on-read-back' })
  })

  test('M14: storage denied keeps everything in memory and says so', async () => {
    const nothing = { keeping: 'nothing', texts: null, copy: null } as const
    const keeper = await opened({ ...device.openTab(), place: () => nothing })
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'memory-only', reason: 'denied' })
    expect(keeper.$shelf.get()).toMatchObject({ ready: true, items: { 'a.b': 1 } })
  })

  test('M18: without the second copy the first one works, and the state says which', async () => {
    device.copyAnswers = false
    const keeper = await opened()
    keeper.put({ 'a.b': 1 })
    await keeper.settled()
    expect(keeper.$saveState.get()).toEqual({ kind: 'saved', inCopy: false })
    expect(device.stored()).toEqual({ 'a.b': 1 })
  })
})

describe('the second copy', () => {
  test('M29: brings everything back when localStorage was lost, with a notice and without a write', async () => {
    device.copy = textWith({ 'log.1': 'run' })
    const keeper = await opened()
    expect(keeper.$shelf.get().items).toEqual({ 'log.1': 'run' })
    expect(noticeKinds(keeper)).toEqual(['restored-from-copy'])
    expect(device.writes).toEqual([])
  })

  test('M30: is rebuilt silently with the next change', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'log.1': 'run' }))
    const keeper = await opened()
    keeper.put({ 'log.2': 'walk' })
    await keeper.settled()
    expect(device.copied()).toEqual({ 'log.1': 'run', 'log.2': 'walk' })
    expect(noticeKinds(keeper)).toEqual([])
  })

  test('M26: what reached only the second copy before a crash is there again', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'log.1': 'run' }))
    device.copy = textWith({ 'log.1': 'run', 'log.2': 'walk' })
    const keeper = await opened()
    expect(keeper.$shelf.get().items).toEqual({ 'log.1': 'run', 'log.2': 'walk' })
  })

  test('M04: heals an item that was altered on the device', async () => {
    const text = textWith({ 'log.1': 'pain 3' })
    device.texts.set(SHELF_KEY, text.replace('pain 3', 'pain 7'))
    expect((await opened()).$notices.get()).toEqual([{ kind: 'altered', ids: ['log.1'] }])
    device.copy = text
    const keeper = await opened()
    expect(keeper.$shelf.get().items).toEqual({ 'log.1': 'pain 3' })
    expect(noticeKinds(keeper)).toEqual([])
  })
})

describe('two tabs', () => {
  test('M19: both add at once and both have all', async () => {
    const [one, other] = [await opened(), await opened()]
    for (let index = 0; index < 60; index += 1) {
      one.put({ [`log.one${index}`]: index })
      other.put({ [`log.other${index}`]: index })
    }
    await Promise.all([one.settled(), other.settled()])
    expect(Object.keys(device.stored())).toHaveLength(120)
    await Promise.all([one.opened(), other.opened()])
    expect(Object.keys(one.$shelf.get().items)).toHaveLength(120)
    expect(Object.keys(other.$shelf.get().items)).toHaveLength(120)
  })

  test('M20: a stale form wins as the later act, and what it replaced is kept and reported', async () => {
    const [one, other] = [await opened(), await opened()]
    one.put({ 'profile.daysOff': 10 })
    await one.settled()
    await other.opened()
    const whenFormOpened = one.$shelf.get()
    other.put({ 'profile.daysOff': 20 })
    await other.settled()
    await one.opened()
    one.put({ 'profile.daysOff': 11 }, whenFormOpened)
    await one.settled()
    expect(device.stored()).toMatchObject({ 'profile.daysOff': 11 })
    expect(one.$notices.get()).toMatchObject([{ kind: 'conflict', about: 'profile.daysOff', other: 20 }])
  })

  test('M21: cleared by another tab: shown as cleared, with the former state to put back', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    const keeper = await opened()
    device.texts.clear()
    device.tell()
    expect(keeper.$shelf.get().items).toEqual({})
    const [notice] = keeper.$notices.get()
    expect(notice?.kind === 'cleared-elsewhere' && notice.former.items.get('a.b')?.value).toBe(1)
    expect(device.writes).toEqual([])
  })

  test('cleared by another tab just before a change: the cleared things do not creep back', async () => {
    device.texts.set(SHELF_KEY, textWith({ 'a.b': 1 }))
    const keeper = await opened()
    device.texts.clear()
    keeper.put({ 'a.c': 2 })
    await keeper.settled()
    expect(device.stored()).toEqual({ 'a.c': 2 })
    expect(noticeKinds(keeper)).toEqual(['cleared-elsewhere'])
  })
})
