import { atom, computed, type ReadableAtom } from 'nanostores'
import { type Edits, edit } from '../domain/backup/edit.ts'
import type { Envelope, Json } from '../domain/backup/model.ts'
import { Board } from './board.ts'
import { type Notice, type SaveState, saveStateOf } from './health.ts'
import { alteredIn, conflictsIn, fullness } from './noticing.ts'
import { Pending } from './pending.ts'
import { Reader } from './reader.ts'
import type { World } from './storage.ts'
import { CLOSED, type Shelf, sameShelf, shelfOf } from './view.ts'
import { type Attempted, type Before, type Refusal, write, writeText } from './writing.ts'

export type Values = Readonly<Record<string, Json>>

/** Waits before a failed write is tried again, in milliseconds: once soon, then now and then. Our rule. */
const FIRST_RETRY_MILLISECONDS = 300
const NEXT_RETRY_MILLISECONDS = 5000

/**
 * Keeps what a person told us, in one world. Reading never writes. A change shows at once, is written soon after,
 * and stays in hand until it is truly written.
 */
export class Keeper {
  readonly $shelf = atom<Shelf>(CLOSED)
  readonly $saveState = atom<SaveState>({ kind: 'loading' })
  readonly $notices: ReadableAtom<readonly Notice[]>
  readonly board = new Board()

  readonly #world: World
  readonly #reader: Reader
  readonly #pending = new Pending()
  #failure: Refusal | null = null
  #saving: Promise<void> | null = null
  #retryDue = false
  #retryWait = FIRST_RETRY_MILLISECONDS

  constructor(world: World) {
    this.#world = world
    this.#reader = new Reader(world, this.board, () => this.#show())
    this.$notices = computed([this.board.$raised, this.$shelf], (raised, shelf) => [
      ...raised,
      ...alteredIn(shelf),
      ...conflictsIn(shelf.items),
    ])
  }

  /** Reads what is stored, once. Writes nothing. */
  open(): void {
    if (this.#reader.place) return
    this.#world.listen(
      () => this.#reader.lookAgain(),
      () => this.#leave(),
    )
    this.#reader.enter()
  }

  /** Resolves when what is stored has been read, the second copy included. */
  opened(): Promise<void> {
    this.open()
    return this.#reader.done
  }

  /** Puts values on the shelf, by id; `null` takes one off. `seen` is the shelf that the person's form began from. */
  put(values: Values, seen: Shelf = this.$shelf.get()): void {
    this.open()
    this.#pending.add(values, seen.edits)
    this.#show()
    void this.save()
  }

  /** Writes the shelf as it stands. Resolves when written or refused; never rejects. */
  save(): Promise<void> {
    this.#saving ??= this.#saveAll()
    return this.#saving
  }

  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void> {
    return this.#pending.size > 0 ? this.save() : (this.#saving ?? Promise.resolve())
  }

  /** The shelf as it stands, counters and taken-off items included. */
  envelope(): Envelope {
    return edit(this.#reader.stored, this.#pending.all())
  }

  /** Removes a text that was kept apart. */
  forget(key: string): void {
    this.#reader.place?.texts?.remove(key)
    this.#reader.noticeKeptApart()
  }

  /** Forgets what this page knows and reads the place anew: it is another place now, or an emptied one. */
  async moveIn(): Promise<void> {
    await this.#saving
    this.#pending.clear()
    this.#failure = null
    this.board.$raised.set([])
    this.#reader.enter()
    await this.#reader.done
  }

  /** Written at once and without the second copy: the page may be gone before a promise is kept. */
  #leave(): void {
    if (this.#pending.size === 0 || !this.#mayWrite()) return
    writeText(this.#reader.place?.texts ?? null, this.#before(), { kind: 'empty' })
  }

  #mayWrite(): boolean {
    return !this.#reader.newer && this.#reader.place?.keeping !== 'nothing'
  }

  #before(): Before {
    return { stored: this.#reader.stored, seen: this.#reader.seen, edits: this.#pending.all() }
  }

  async #saveAll(): Promise<void> {
    await this.#reader.done
    do {
      if (this.#mayWrite()) await this.#saveOnce()
    } while (this.#pending.size > 0 && !this.#failure && this.#mayWrite())
    this.#saving = null
    this.#show()
  }

  async #saveOnce(): Promise<void> {
    let before = this.#before()
    const written = await this.#world.alone(() => {
      before = this.#before()
      return write(this.#reader.placeToWrite(), before)
    })
    this.#reader.inCopy = written.inCopy
    if (written.kind === 'newer') this.#stopWriting()
    else this.#settle(before.edits, written)
    this.#show()
  }

  #stopWriting(): void {
    this.#reader.newer = true
    this.board.raise({ kind: 'newer-version' })
  }

  #settle(sent: Edits, written: Attempted & { readonly inCopy: boolean }): void {
    if (written.clearedElsewhere) this.#reader.cleared()
    if (written.kind === 'saved' || written.inCopy) this.#pending.rebase(sent, written.envelope.items)
    if (written.kind === 'saved') this.#saved(sent, written)
    else this.#failed(written.kind)
  }

  #saved(sent: Edits, { envelope, characters }: Attempted): void {
    this.#failure = null
    this.#retryWait = FIRST_RETRY_MILLISECONDS
    this.#pending.settle(sent)
    this.#reader.stored = this.#reader.now(envelope)
    this.#reader.seen = true
    this.#reader.noticeKeptApart()
    this.board.lower('nearly-full')
    this.board.raise(...fullness(characters))
  }

  #failed(reason: Refusal): void {
    this.#failure = reason
    if (this.#retryDue) return
    this.#retryDue = true
    this.#world.later(this.#retryWait, () => {
      this.#retryDue = false
      if (this.#pending.size > 0) void this.save()
    })
    this.#retryWait = NEXT_RETRY_MILLISECONDS
  }

  #show(): void {
    const { place, ready, newer, inCopy, stored } = this.#reader
    const shelf = shelfOf(this.envelope(), { ready, keeping: place?.keeping ?? null })
    if (!sameShelf(this.$shelf.get(), shelf)) this.$shelf.set(shelf)
    this.$saveState.set(
      saveStateOf({
        ready,
        newer,
        keeping: place?.keeping,
        failure: this.#failure,
        unsaved: this.#pending.size > 0,
        nothingYet: stored.items.size === 0,
        inCopy,
      }),
    )
  }
}
