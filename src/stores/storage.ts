import { type Copy, databaseCopy } from './copy.ts'
import { OUR_PREFIX, SHELF_KEY, TAB_ONLY_KEY } from './keys.ts'

/** Texts by key, as the browser keeps them. Any of these may throw. */
export interface Texts {
  readonly get: (key: string) => string | null
  readonly set: (key: string, text: string) => void
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
}

/** Where things are put: on the device, in this tab until it closes, or nowhere because the browser refuses. */
export interface Place {
  readonly keeping: 'device' | 'tab' | 'nothing'
  readonly texts: Texts | null
  readonly copy: Copy | null
}

/** All the site touches outside itself to remember. Handed in, so that a test can hand in a worse one. */
export interface World {
  readonly device: () => Place
  /** The place in use now: the tab where the person said that others use this device. */
  readonly place: () => Place
  readonly keepInTabOnly: (only: boolean) => void
  /** Runs the work while no other tab runs its own, where the browser can promise that. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** `changed`: look again, others may have written. `leaving`: the last chance to write. */
  readonly listen: (changed: () => void, leaving: () => void) => void
  readonly later: (milliseconds: number, work: () => void) => void
}

const LOCK = SHELF_KEY
/** A tab that never lets go must not stop the others for good, in milliseconds. Our rule. */
const LOCK_LIMIT_MILLISECONDS = 5000

/** The real one. Asks the browser anew each time, because permission can change under an open page. */
export const browserWorld: World = {
  device,
  place: () => (tabTexts()?.get(TAB_ONLY_KEY) ? inTab() : device()),
  keepInTabOnly: (only) => (only ? tabTexts()?.set(TAB_ONLY_KEY, 'yes') : forgetTab()),
  alone,
  listen,
  later: (milliseconds, work) => void setTimeout(work, milliseconds),
}

function device(): Place {
  const texts = textsIn(() => localStorage)
  if (!texts) return { keeping: 'nothing', texts: null, copy: null }
  return { keeping: 'device', texts, copy: 'indexedDB' in globalThis ? databaseCopy(indexedDB) : null }
}

const inTab = (): Place => ({ keeping: 'tab', texts: tabTexts(), copy: null })

const tabTexts = (): Texts | null => textsIn(() => sessionStorage)

function forgetTab(): void {
  const texts = tabTexts()
  for (const key of texts?.keys() ?? []) if (key.startsWith(OUR_PREFIX)) texts?.remove(key)
}

/** Null where the browser refuses: it throws on the first touch. Nothing is written to find out. */
function textsIn(storage: () => Storage): Texts | null {
  try {
    storage().getItem(TAB_ONLY_KEY)
  } catch {
    return null
  }
  return {
    get: (key) => storage().getItem(key),
    set: (key, text) => storage().setItem(key, text),
    remove: (key) => storage().removeItem(key),
    keys: () => Object.keys(storage()),
  }
}

async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!navigator.locks) return work()
  let begun = false
  try {
    const signal = AbortSignal.timeout(LOCK_LIMIT_MILLISECONDS)
    return await navigator.locks.request(LOCK, { signal }, () => {
      begun = true
      return work()
    })
  } catch (error) {
    if (begun) throw error
    return work()
  }
}

function listen(changed: () => void, leaving: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === SHELF_KEY) changed()
  })
  addEventListener('pageshow', ({ persisted }) => persisted && changed())
  addEventListener('pagehide', leaving)
  document.addEventListener('visibilitychange', () => document.hidden && leaving())
}
