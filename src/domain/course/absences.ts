import type { LogEntry } from '../log/model.ts'
import type { Because } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { type Day, dayNumber } from '../shared/days.ts'

/** Days on which a person does not run, by their own word, and days they moved a run to. */
export interface Absences {
  readonly closedOn: (day: number) => Because | null
  readonly movedTo: (day: number) => boolean
  readonly pausedOn: (day: number) => boolean
  /** Pain or illness kept them away on a day between the two, neither counted. */
  readonly hurtBetween: (earlier: number, later: number) => boolean
}

interface Away {
  readonly first: number
  readonly last: number
  readonly paused: boolean
  readonly hurt: boolean
  readonly because: Because
}

const HURT = ['ill', 'pain', 'sore']

/** Reads skips, pauses and moves once. A day moved away stays closed, even where another run was moved to it. */
export function absencesOf(log: readonly LogEntry[]): Absences {
  const away = log.flatMap(awayOf).sort(longerFirst)
  const moves = log.filter((entry) => entry.kind === 'move')
  const from = new Map(moves.map((move) => [dayNumber(move.from), move.to] as const).sort(earlierTarget))
  const to = new Set(moves.map((move) => dayNumber(move.to)))
  const on = (day: number) => away.filter(({ first, last }) => first <= day && day <= last)
  return {
    closedOn: (day) => {
      const moved = from.get(day)
      return moved ? becauseLogged('day-moved', { to: moved }) : (on(day)[0]?.because ?? null)
    },
    movedTo: (day) => to.has(day),
    pausedOn: (day) => on(day).some(({ paused }) => paused),
    hurtBetween: (earlier, later) =>
      away.some(({ first, last, hurt }) => hurt && first < later && last > earlier),
  }
}

/** Of two moves of one run the later target holds, whichever was noted first. */
const earlierTarget = (one: readonly [number, Day], other: readonly [number, Day]): number =>
  one[1] < other[1] ? -1 : 1

/** So that the order of the log never matters: of several that cover a day the longest gives the reason. */
const longerFirst = (one: Away, other: Away): number =>
  other.last - other.first - (one.last - one.first) ||
  other.first - one.first ||
  JSON.stringify(one.because).localeCompare(JSON.stringify(other.because))

function awayOf(entry: LogEntry): readonly Away[] {
  if (entry.kind === 'skip') {
    const day = dayNumber(entry.date)
    const because = becauseLogged('day-skipped', { why: entry.why })
    return [{ first: day, last: day, paused: false, hurt: HURT.includes(entry.why), because }]
  }
  if (entry.kind !== 'pause') return []
  const { from, until, why } = entry
  const because = becauseLogged('day-paused', { until, why })
  const [first, last] = [dayNumber(from), dayNumber(until)]
  return [{ first, last, paused: true, hurt: HURT.includes(why), because }]
}
