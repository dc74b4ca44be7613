import type { Edit, Edits } from '../domain/backup/edit.ts'
import type { Items, Json } from '../domain/backup/model.ts'

/** The changes in hand: made by the person, not yet known to be written. */
export class Pending {
  readonly #edits = new Map<string, Edit>()

  get size(): number {
    return this.#edits.size
  }

  all(): Edits {
    return new Map(this.#edits)
  }

  /** `seen`: the edit counters the person's form began from. */
  add(values: Readonly<Record<string, Json>>, seen: Readonly<Record<string, number>>): void {
    for (const [id, value] of Object.entries(values)) {
      const base = Math.min(this.#edits.get(id)?.base ?? Number.POSITIVE_INFINITY, seen[id] ?? 0)
      this.#edits.set(id, { base, value })
    }
  }

  /** What was kept somewhere is now what the changes still in hand were made on: they do not conflict with themselves. */
  rebase(sent: Edits, kept: Items): void {
    for (const id of sent.keys()) {
      const held = this.#edits.get(id)
      if (held) this.#edits.set(id, { ...held, base: kept.get(id)?.n ?? held.base })
    }
  }

  /** Lets go of what was written, unless it was changed again meanwhile. */
  settle(sent: Edits): void {
    for (const [id, { value }] of sent) if (this.#edits.get(id)?.value === value) this.#edits.delete(id)
  }

  clear(): void {
    this.#edits.clear()
  }
}
