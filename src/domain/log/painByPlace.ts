import type { Day } from '../shared/days.ts'
import type { LogEntry, Run } from './model.ts'

/** Pain at one place over a stretch of the log. Pain is 0 to 10. */
export interface PlacePain {
  /** As it stands in the entries; read it with `readPlace`. */
  readonly place: string
  readonly runs: number
  readonly worst: number
  readonly firstOn: Day
  readonly lastOn: Day
}

/** The worst that a run hurt: during it, that evening or the next morning. */
export const worstPain = ({ painDuring, painEvening = 0, painNextMorning }: Run): number =>
  Math.max(painDuring, painEvening, painNextMorning ?? 0)

/** Every place that hurt on a run, the one with most runs first. */
export function painByPlace(log: readonly LogEntry[]): readonly PlacePain[] {
  const found = new Map<string, PlacePain>()
  for (const entry of log) {
    if (entry.kind !== 'run' || !entry.place || worstPain(entry) === 0) continue
    found.set(entry.place, withRun(found.get(entry.place), entry.place, entry))
  }
  return [...found.values()].toSorted(
    (one, other) => other.runs - one.runs || other.worst - one.worst || (one.place < other.place ? -1 : 1),
  )
}

function withRun(before: PlacePain | undefined, place: string, run: Run): PlacePain {
  const { runs = 0, worst = 0, firstOn = run.date, lastOn = run.date } = before ?? {}
  return {
    place,
    runs: runs + 1,
    worst: Math.max(worst, worstPain(run)),
    firstOn: run.date < firstOn ? run.date : firstOn,
    lastOn: run.date > lastOn ? run.date : lastOn,
  }
}
