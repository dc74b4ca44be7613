import type { LogEntry } from '../log/model.ts'
import type { Day } from '../shared/days.ts'

/** How the mornings after the runs were, against a usual one. Pain is 0 to 10. */
export interface Mornings {
  readonly usual: number
  /** Runs whose next morning was told. */
  readonly told: number
  /** Of these, the ones that hurt more than a usual morning. */
  readonly worse: number
  /** The worst of them; null where none was worse. */
  readonly worst: { readonly pain: number; readonly ranOn: Day } | null
  /** Runs whose next morning nobody has told. */
  readonly open: number
}

/** Our rule: a morning is worse when it hurt more than a usual one did before the plan. */
export function morningsAfter(log: readonly LogEntry[], usual: number): Mornings {
  const mornings = log.flatMap((entry) =>
    entry.kind === 'run' ? [{ ranOn: entry.date, pain: entry.painNextMorning }] : [],
  )
  const told = mornings.flatMap(({ ranOn, pain }) => (pain === null ? [] : [{ ranOn, pain }]))
  const worse = told
    .filter(({ pain }) => pain > usual)
    .toSorted((one, other) => other.pain - one.pain || (one.ranOn > other.ranOn ? -1 : 1))
  return {
    usual,
    told: told.length,
    worse: worse.length,
    worst: worse[0] ?? null,
    open: mornings.length - told.length,
  }
}
