import { decode } from '../../src/domain/backup/decode.ts'
import { encode } from '../../src/domain/backup/encode.ts'
import type { Json } from '../../src/domain/backup/model.ts'
import type { Copy } from '../../src/stores/copy.ts'
import { SHELF_KEY } from '../../src/stores/keys.ts'
import type { Place, Texts, World } from '../../src/stores/storage.ts'

/** A device on a table: what is written can be looked at, and every part of it can be made to fail. */
export class Device {
  readonly texts = new Map<string, string>()
  readonly tab = new Map<string, string>()
  copy: string | null = null
  /** Runs before each write to the device's texts; throw to refuse. */
  beforeWrite: (key: string, text: string) => void = () => {}
  copyAnswers = true
  /** How long the second copy takes to be read. */
  copyWait: Promise<void> = Promise.resolve()
  readonly writes: string[] = []
  readonly #listeners = new Set<() => void>()

  /** A tab of its own on this device. */
  openTab(): World & { leave: () => void; wait: () => void } {
    let later: (() => void)[] = []
    let leaving = () => {}
    const changed = new Set<() => void>()
    const device = (): Place => ({ keeping: 'device', texts: this.#textsFor(changed), copy: this.#copy() })
    let tabOnly = false
    return {
      device,
      place: () => (tabOnly ? { keeping: 'tab', texts: plainTexts(this.tab), copy: null } : device()),
      keepInTabOnly: (only) => {
        tabOnly = only
        if (!only) this.tab.clear()
      },
      alone: (work) => work(),
      listen: (onChange, onLeave) => {
        changed.add(onChange)
        this.#listeners.add(onChange)
        leaving = onLeave
      },
      later: (_, work) => later.push(work),
      leave: () => leaving(),
      wait: () => {
        const due = later
        later = []
        for (const work of due) work()
      },
    }
  }

  /** As a browser does it: the tabs that did not write are told. */
  tell(except: ReadonlySet<() => void> = new Set()): void {
    for (const listener of this.#listeners) if (!except.has(listener)) listener()
  }

  stored(): Record<string, Json> {
    return valuesIn(this.texts.get(SHELF_KEY) ?? null)
  }

  copied(): Record<string, Json> {
    return valuesIn(this.copy)
  }

  #textsFor(own: ReadonlySet<() => void>): Texts {
    const texts = plainTexts(this.texts)
    return {
      ...texts,
      set: (key, text) => {
        this.beforeWrite(key, text)
        texts.set(key, text)
        this.writes.push(key)
        this.tell(own)
      },
    }
  }

  #copy = (): Copy => ({
    read: async () => {
      await this.copyWait
      return this.#orFail(() => this.copy)
    },
    change: async (next) =>
      this.#orFail(() => {
        this.copy = next(this.copy)
        this.writes.push('copy')
      }),
    remove: async () =>
      this.#orFail(() => {
        this.copy = null
      }),
  })

  #orFail<Value>(work: () => Value): Value {
    if (!this.copyAnswers) throw new Error('no database')
    return work()
  }
}

const plainTexts = (map: Map<string, string>): Texts => ({
  get: (key) => map.get(key) ?? null,
  set: (key, text) => void map.set(key, text),
  remove: (key) => void map.delete(key),
  keys: () => [...map.keys()],
})

function valuesIn(text: string | null): Record<string, Json> {
  const read = decode(text)
  return read.kind === 'ok'
    ? Object.fromEntries([...read.envelope.items].map(([id, { value }]) => [id, value]))
    : {}
}

/** A stored text with these values, each edited `n` times. */
export const textWith = (values: Record<string, Json>, n = 1): string =>
  encode({ rev: n, items: new Map(Object.entries(values).map(([id, value]) => [id, { n, value }])) })

export const full = (): never => {
  throw new DOMException('no room', 'QuotaExceededError')
}
