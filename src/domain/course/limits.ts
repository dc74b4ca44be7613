import type { PlanRequest } from '../plan/request.ts'
import { type Day, dayNumber } from '../shared/days.ts'

/** A clinician's limits that hold on one day, drawn together: the lowest of each. */
export interface Bounds {
  readonly runSeconds: number
  readonly stage: number
  readonly runsPerWeek: number
  /** The day the last of them ends. */
  readonly until: Day
}

/** Which bounds hold on a day, counted since 1 January 1970; null where none does. */
export type BoundsOn = (day: number) => Bounds | null

/** Reads the limits once, so that asking day by day stays cheap. */
export function boundsOf(limits: PlanRequest['limits']): BoundsOn {
  const dated = limits.map((limit) => ({
    ...limit,
    first: dayNumber(limit.from),
    last: dayNumber(limit.until),
  }))
  if (dated.length === 0) return () => null
  return (day) => {
    const holding = dated.filter((limit) => limit.first <= day && day <= limit.last)
    const [first, ...rest] = holding
    if (!first) return null
    return {
      runSeconds: Math.min(
        ...holding.map(({ maxRunMinutes }) => (maxRunMinutes ?? Number.POSITIVE_INFINITY) * 60),
      ),
      stage: Math.min(...holding.map(({ maxStage }) => maxStage ?? Number.POSITIVE_INFINITY)),
      runsPerWeek: Math.min(...holding.map((limit) => limit.runDaysPerWeek ?? Number.POSITIVE_INFINITY)),
      until: rest.reduce((latest, limit) => (limit.last > latest.last ? limit : latest), first).until,
    }
  }
}
