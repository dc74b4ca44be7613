import { type Decoded, EMPTY, type Envelope } from '../domain/backup/model.ts'
import type { Board } from './board.ts'
import { quarantineNotices, readingNotices } from './noticing.ts'
import { keptApart } from './quarantine.ts'
import type { Place, World } from './storage.ts'
import { readCopy, readText, together } from './writing.ts'

const NOWHERE: Place = { keeping: 'nothing', texts: null, copy: null }

/** What this page knows of the place where things are kept. It looks and never writes. */
export class Reader {
  place: Place | null = null
  /** What is stored, as far as it could be read. */
  stored: Envelope = EMPTY
  ready = false
  /** A newer version of the site wrote here: hands off. */
  newer = false
  /** True where the text was there when last looked at. */
  seen = false
  /** The second copy answers. */
  inCopy = true
  /** Resolves when the reading under way has ended. */
  done: Promise<void> = Promise.resolve()

  readonly #world: World
  readonly #board: Board
  readonly #changed: () => void

  constructor(world: World, board: Board, changed: () => void) {
    this.#world = world
    this.#board = board
    this.#changed = changed
  }

  /** Begins anew in the place now in use. A readable text is known at once, the second copy a little later. */
  enter(): void {
    this.place = this.#world.place()
    this.stored = EMPTY
    this.seen = false
    const main = this.#main()
    if (main?.kind === 'ok') this.#know(main.envelope)
    this.done = this.#readOn()
  }

  /** Another tab wrote or cleared, or this page came back from the browser's memory. */
  lookAgain(): void {
    if (this.#world.place().keeping !== this.place?.keeping) this.enter()
    else if (this.seen && this.#main()?.kind === 'empty') this.cleared()
    else this.done = this.#readOn()
  }

  /** Somebody took the text away. What it held is kept in hand, to be put back if the person wants it. */
  cleared(): void {
    this.#board.raise({ kind: 'cleared-elsewhere', former: this.stored })
    this.seen = false
    this.#know(EMPTY)
  }

  /** What lies there at this moment: another tab may have written right after this one. */
  now(otherwise: Envelope): Envelope {
    const main = this.#main()
    return main?.kind === 'ok' ? main.envelope : otherwise
  }

  /** A second copy that did not answer once is not waited for again with every change. */
  placeToWrite(): Place {
    const place = this.place ?? NOWHERE
    return this.inCopy ? place : { ...place, copy: null }
  }

  noticeKeptApart(): void {
    this.#board.lower('damaged')
    this.#board.raise(...quarantineNotices(this.place?.texts ? keptApart(this.place.texts) : []))
  }

  async #readOn(): Promise<void> {
    const { answers, text } = await readCopy(this.place?.copy ?? null)
    // Read after the wait, not before: another tab may have written meanwhile.
    const main = this.#main()
    this.newer = main?.kind === 'newer' || text.kind === 'newer'
    this.seen = main !== null && main.kind !== 'empty'
    this.inCopy = answers
    this.#board.lower('newer-version')
    this.noticeKeptApart()
    this.#board.raise(...readingNotices(main, text))
    const known = main?.kind === 'ok' ? main.envelope : this.stored
    this.#know(text.kind === 'ok' ? together(known, text.envelope) : known)
  }

  #main(): Decoded | null {
    const main = readText(this.place?.texts ?? null)
    if (!main) this.place = NOWHERE
    return main
  }

  #know(envelope: Envelope): void {
    this.stored = envelope
    this.ready = true
    this.#changed()
  }
}
