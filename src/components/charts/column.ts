import type { ChangeCode } from '../../words/charts.ts'

/** One place on the time axis of a chart of running: a week, or a day. */
export interface LoadColumn {
  /** Names it in the table: "Week of 4 January 2027". */
  readonly name: string
  /** Below the axis: "4 Jan". Empty for a column that needs none; the chart leaves out more where they would touch. */
  readonly label: string
  /** Minutes of running; null where there was no run. */
  readonly minutes: number | null
  /** Worst pain, 0 to 10; null where it was not answered. */
  readonly during: number | null
  readonly morning: number | null
  /** What the plan did, the gravest first. The chart marks the first, the table names all. */
  readonly changes: readonly ChangeCode[]
  /** A time without a run that is longer than the rest between two runs. */
  readonly gap: boolean
}

/** How wide a column is at least, in letters' heights. Many columns scroll. */
export const SLOT = { week: 1.2, day: 0.5 } as const
export type ColumnStep = keyof typeof SLOT
/** A label needs this much room, in letters' heights. */
const LABEL_ROOM = 3.2

/** The left edge of a column as a share of the width, and the width of each. */
export const slotAt = (index: number, count: number) => ({
  from: (100 * index) / count,
  middle: (100 * (index + 0.5)) / count,
  width: 100 / count,
})

/** Stretches of neighbouring columns without a run: first and last index. */
export function gapsIn(columns: readonly LoadColumn[]): readonly (readonly [first: number, last: number])[] {
  const ends = columns.flatMap(({ gap }, index) => (gap && !columns[index + 1]?.gap ? [index] : []))
  const begins = columns.flatMap(({ gap }, index) => (gap && !columns[index - 1]?.gap ? [index] : []))
  return begins.map((first, index) => [first, ends[index] ?? first] as const)
}

/** The columns whose labels stand below the axis, none touching the one before. */
export function labelled(columns: readonly LoadColumn[], step: ColumnStep): readonly number[] {
  const shown: number[] = []
  columns.forEach(({ label }, index) => {
    const last = shown.at(-1)
    const room = last === undefined || (index - last) * SLOT[step] >= LABEL_ROOM
    if (label && room) shown.push(index)
  })
  return shown
}
