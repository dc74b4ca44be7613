import { HEEL_RAISE_NORM, KNEE_TO_WALL_NORM, STANCE_NORM } from '../../domain/baseline/norms.ts'
import { selfTest } from '../../domain/baseline/tests.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import { CHART_LABELS } from '../../words/charts.ts'

/** One result: its value, or two where the sources give two, and how far it may reach either way. */
export interface ChartMark {
  readonly values: readonly [least: number, most: number]
  readonly low?: number | undefined
  readonly high?: number | undefined
}

/** One line of a chart, with a mark for each series. */
export interface ChartRow {
  readonly label: string
  readonly marks: readonly ChartMark[]
}

/** The error of a self-test, in its own unit, where a study measured it. */
export function errorOf(test: TestId): number {
  const { margin } = selfTest(test)
  if (margin?.kind !== 'error') throw new Error(`No study gives the error of ${test}.`)
  return margin.value
}

const tenths = (value: number): number => Math.round(value * 10) / 10
const around = (value: number, reach: number): ChartMark => ({
  values: [value, value],
  low: tenths(value - reach),
  high: tenths(value + reach),
})

/** How far every mark reaches either way, where all reach the same; else null. */
export function commonReach(marks: readonly ChartMark[]): number | null {
  const reaches = new Set(
    marks.flatMap(({ values: [least, most], low = least, high = most }) => [
      tenths(least - low),
      tenths(high - most),
    ]),
  )
  const [reach] = reaches
  return reaches.size === 1 && reach ? reach : null
}

function stanceByAge(): readonly ChartRow[] {
  return STANCE_NORM.byAge.map(({ from, to, seconds }) => ({
    label: CHART_LABELS.ages(from, to),
    marks: [{ values: seconds }],
  }))
}

function heelRaisesByAge(): readonly ChartRow[] {
  const error = errorOf('E-06')
  return HEEL_RAISE_NORM.byAge.map(({ from, to, male, female }) => ({
    label: CHART_LABELS.ages(from, to),
    marks: [around(male, error), around(female, error)],
  }))
}

function kneeToWall(): readonly ChartRow[] {
  const { centimetres, deviation } = KNEE_TO_WALL_NORM
  return [
    { label: CHART_LABELS.betweenPeople, marks: [around(centimetres, deviation)] },
    { label: CHART_LABELS.sameFoot, marks: [around(centimetres, errorOf('E-05'))] },
  ]
}

/** Tables of the domain that a chart may draw: each number keeps its one home there. */
export const CHART_TABLES = {
  'heel-raises-by-age': heelRaisesByAge,
  'knee-to-wall': kneeToWall,
  'stance-by-age': stanceByAge,
} as const
