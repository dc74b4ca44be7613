import type { LogEntry } from '../log/model.ts'
import { type PlacePain, painByPlace, worstPain } from '../log/painByPlace.ts'
import { type Few, few } from './few.ts'
import { MOST_ROWS } from './rules.ts'

/** Pain on runs, that evening and the next morning. Pain is 0 to 10. */
export interface Pain {
  readonly places: Few<PlacePain>
  readonly runs: number
  /** Of these, the ones that hurt. */
  readonly hurt: number
  readonly worst: number
}

export function painOf(log: readonly LogEntry[]): Pain {
  const pains = log.flatMap((entry) => (entry.kind === 'run' ? [worstPain(entry)] : []))
  return {
    places: few(painByPlace(log), MOST_ROWS.places),
    runs: pains.length,
    hurt: pains.filter((pain) => pain > 0).length,
    worst: Math.max(0, ...pains),
  }
}
