import type { Day } from '../shared/days.ts'
import type { LogEntry } from './model.ts'

/** How far a pair of shoes was run in, as far as the log knows. */
export interface ShoeDistance {
  /** As it was typed last. */
  readonly shoe: string
  readonly metres: number
  readonly runs: number
  /** Of these, the ones without a distance. */
  readonly unmeasured: number
  readonly lastOn: Day
}

/** Every pair that was named, the one worn last first. Capitals and spaces around a name make no other pair. */
export function distanceByShoe(log: readonly LogEntry[]): readonly ShoeDistance[] {
  const pairs = new Map<string, ShoeDistance>()
  for (const entry of log) {
    const shoe = entry.kind === 'run' ? (entry.shoe?.trim() ?? '') : ''
    if (entry.kind !== 'run' || shoe === '') continue
    const key = shoe.toLowerCase()
    const before = pairs.get(key) ?? { shoe, metres: 0, runs: 0, unmeasured: 0, lastOn: entry.date }
    const newer = entry.date >= before.lastOn
    pairs.set(key, {
      shoe: newer ? shoe : before.shoe,
      metres: before.metres + (entry.distanceMetres ?? 0),
      runs: before.runs + 1,
      unmeasured: before.unmeasured + Number(entry.distanceMetres === undefined),
      lastOn: newer ? entry.date : before.lastOn,
    })
  }
  return [...pairs.values()].toSorted((one, other) => (one.lastOn > other.lastOn ? -1 : 1))
}
