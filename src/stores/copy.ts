import { COPY_DATABASE } from './keys.ts'

/** The second copy, on disk at once where localStorage may take a minute. Every promise is kept or broken in time. */
export interface Copy {
  readonly read: () => Promise<string | null>
  /** Replaces the text by what `next` makes of it, in one transaction. */
  readonly change: (next: (text: string | null) => string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** How long a database may take, in milliseconds, before the site goes on without it. Our rule. */
const COPY_LIMIT_MILLISECONDS = 2000

const STORE = 'texts'
const RECORD = 'shelf'

/**
 * The copy in IndexedDB. A connection lives for one piece of work: an open one would keep the page out of the
 * browser's back-forward cache and stop other tabs from deleting.
 */
export function databaseCopy(factory: IDBFactory, limit = COPY_LIMIT_MILLISECONDS): Copy {
  return {
    read: () => inTime(limit, (done, fail) => read(factory, done, fail)),
    change: (next) => inTime(limit, (done, fail) => change(factory, next, done, fail)),
    remove: () => inTime(limit, (done, fail) => remove(factory, done, fail)),
  }
}

type Done<Value> = (value: Value) => void
type Fail = (reason: unknown) => void

function inTime<Value>(limit: number, start: (done: Done<Value>, fail: Fail) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the database did not answer in time')), limit)
    start(resolve, reject)
  })
}

/** Reading never writes: a database that is not there is not made. */
function read(factory: IDBFactory, done: Done<string | null>, fail: Fail): void {
  const opening = factory.open(COPY_DATABASE)
  opening.onupgradeneeded = () => {
    done(null)
    opening.transaction?.abort()
  }
  work(opening, 'readonly', fail, (_, text) => done(text))
}

function work(
  opening: IDBOpenDBRequest,
  mode: IDBTransactionMode,
  fail: Fail,
  use: (transaction: IDBTransaction, text: string | null) => void,
): void {
  opening.onerror = () => fail(opening.error)
  opening.onblocked = () => fail(new Error('the database is held by another tab'))
  opening.onsuccess = () => {
    const database = opening.result
    try {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' })
      const reading = transaction.objectStore(STORE).get(RECORD)
      reading.onsuccess = () => use(transaction, typeof reading.result === 'string' ? reading.result : null)
      transaction.onabort = () => fail(transaction.error)
    } catch (error) {
      fail(error)
    }
    // Waits for the work to end.
    database.close()
  }
}

function change(
  factory: IDBFactory,
  next: (text: string | null) => string,
  done: Done<void>,
  fail: Fail,
): void {
  const opening = factory.open(COPY_DATABASE)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  work(opening, 'readwrite', fail, (transaction, text) => {
    transaction.oncomplete = () => done()
    transaction.objectStore(STORE).put(next(text), RECORD)
  })
}

function remove(factory: IDBFactory, done: Done<void>, fail: Fail): void {
  const removing = factory.deleteDatabase(COPY_DATABASE)
  removing.onsuccess = () => done()
  removing.onerror = () => fail(removing.error)
}
