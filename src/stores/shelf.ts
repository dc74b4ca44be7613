import type { Json } from '../domain/backup/model.ts'
import { Keeper, type Values } from './keeper.ts'
import { browserWorld } from './storage.ts'
import type { Shelf } from './view.ts'

export type { Json } from '../domain/backup/model.ts'
export type { Notice, SaveState } from './health.ts'
export type { Values } from './keeper.ts'
export type { Shelf } from './view.ts'

/** The one shelf of the site: small items by id, such as `profile.daysOff`. Other stores read and write their own ids. */
export const keeper = new Keeper(browserWorld)

export const { $shelf, $saveState, $notices } = keeper

/** Reads what is stored, once. For every island on mount. Writes nothing. */
export const openShelf = (): void => keeper.open()

/**
 * Puts values on the shelf and saves them soon; `$saveState` tells how it went. Never throws. A form that was open
 * for a while hands over the shelf it began from as `seen`: what another tab changed meanwhile is then set aside.
 */
export const put = (values: Values, seen?: Shelf): void => keeper.put(values, seen)

/** Takes items off the shelf. Ids that are not there do no harm. */
export const takeOff = (ids: readonly string[], seen?: Shelf): void =>
  keeper.put(Object.fromEntries(ids.map((id): [string, Json] => [id, null])), seen)

/** Resolves when all that is in hand has been written or refused. For leaving a page by a script. */
export const settled = (): Promise<void> => keeper.settled()
