import { beforeEach, expect, test, vi } from 'vitest'
import type { Step } from '../../src/domain/backup/migrate.ts'
import { Keeper } from '../../src/stores/keeper.ts'
import { SHELF_KEY } from '../../src/stores/keys.ts'
import { Device, textWith } from './world.ts'

// A site of version 2, so that there is an older version to come from.
let step: Step = (old) => old
vi.mock(import('../../src/domain/backup/migrate.ts'), async (load) => ({
  ...(await load()),
  STEPS: [(old) => step(old)],
}))

const older = textWith({ 'log.1': 'run', 'log.2': 'walk' }).replace('"v":2', '"v":1')
let device: Device
beforeEach(() => {
  device = new Device()
  device.texts.set(SHELF_KEY, older)
  step = (old) => old
})

async function savedOver(): Promise<Keeper> {
  const keeper = new Keeper(device.openTab())
  await keeper.opened()
  expect(device.writes).toEqual([])
  keeper.put({ 'log.3': 'rest' })
  await keeper.settled()
  return keeper
}

test('M09: an older text is lifted in memory, and kept before the first change is written', async () => {
  await savedOver()
  expect(device.stored()).toEqual({ 'log.1': 'run', 'log.2': 'walk', 'log.3': 'rest' })
  expect(device.texts.get(SHELF_KEY)).toContain('"v":2')
  expect(device.texts.get('rtr:kept:1')).toBe(older)
  expect(device.writes[0]).toBe('rtr:kept:1')
})

test('M10: an upgrade that throws half-way leaves the old text untouched, with a notice', async () => {
  step = () => {
    throw new Error('half-way')
  }
  const keeper = await savedOver()
  expect(device.texts.get('rtr:damaged:1')).toBe(older)
  expect(keeper.$notices.get()).toMatchObject([{ kind: 'damaged', raw: older }])
})

test('M11: a text kept from an older version stays beside the newer one', async () => {
  device.texts.set('rtr:kept:1', 'the very first')
  await savedOver()
  expect(device.texts.get('rtr:kept:1')).toBe('the very first')
})
