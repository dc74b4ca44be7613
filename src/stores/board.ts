import { atom } from 'nanostores'
import type { Notice } from './health.ts'

/** The notices that were raised and not yet dealt with. A new one takes the place of the last of its kind. */
export class Board {
  readonly $raised = atom<readonly Notice[]>([])

  raise(...notices: readonly Notice[]): void {
    this.lower(...notices.map(({ kind }) => kind))
    this.$raised.set([...this.$raised.get(), ...notices])
  }

  lower(...kinds: readonly Notice['kind'][]): void {
    this.$raised.set(this.$raised.get().filter(({ kind }) => !kinds.includes(kind)))
  }
}
