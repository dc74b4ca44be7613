import { OUR_PREFIX, SHELF_KEY } from './keys.ts'
import { $shelf, keeper, put } from './shelf.ts'
import { browserWorld, type World } from './storage.ts'
import { CLOSED } from './view.ts'

/**
 * Others use this device: from now on things are kept in this tab alone, until it closes. What lies on the device
 * stays there until the person has it removed.
 */
export const keepInTabOnly = (world: World = browserWorld): Promise<void> => move(world, true)

/** Back to the device. Where both hold something else, the tab's stays and the device's is set aside. */
export const keepOnDevice = (world: World = browserWorld): Promise<void> => move(world, false)

async function move(world: World, tabOnly: boolean): Promise<void> {
  await keeper.settled()
  const held = $shelf.get().items
  world.keepInTabOnly(tabOnly)
  await keeper.moveIn()
  if (Object.keys(held).length > 0) put(held, CLOSED)
  await keeper.settled()
}

/** True where the device holds something of ours. */
export function deviceHoldsSomething(world: World = browserWorld): boolean {
  return (world.device().texts?.get(SHELF_KEY) ?? null) !== null
}

/**
 * Removes everything of ours from this device, the second copy included, and nothing of others. False where the
 * browser did not let go of it.
 */
export async function removeFromDevice(world: World = browserWorld): Promise<boolean> {
  const removed = await world.alone(() => empty(world))
  if (world.place().keeping === 'device') await keeper.moveIn()
  return removed
}

async function empty(world: World): Promise<boolean> {
  const { texts, copy } = world.device()
  try {
    const ours = () => (texts?.keys() ?? []).filter((key) => key.startsWith(OUR_PREFIX))
    for (const key of ours()) texts?.remove(key)
    await copy?.remove()
    return ours().length === 0
  } catch {
    return false
  }
}
