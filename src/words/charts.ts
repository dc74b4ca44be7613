/** What the values of a chart are counted in. */
export type ChartUnit =
  | 'seconds'
  | 'minutes'
  | 'days'
  | 'repetitions'
  | 'centimetres'
  | 'percent'
  | 'deviations'

const CENTIMETRES_AN_INCH = 2.54
/** Centimetres as inches, to a tenth. */
export const inches = (centimetres: number): number =>
  Math.round((centimetres / CENTIMETRES_AN_INCH) * 10) / 10

/** A value with its unit, or two that differ, as a person says them: "15 or 18 seconds". */
const UNITS: Readonly<Record<ChartUnit, (values: readonly number[], between: string) => string>> = {
  seconds: (values, between) => `${values.join(between)} seconds`,
  days: (values, between) => `${values.join(between)} days`,
  repetitions: (values, between) => values.join(between),
  centimetres: (values, between) => `${values.join(between)}cm (${values.map(inches).join(between)} inches)`,
  percent: (values, between) => `${values.join(between)}%`,
  deviations: (values, between) => values.join(between),
  minutes: (values, between) => `${values.join(between)} min`,
}

/** Names the numbers below a chart. */
export const AXIS_WORDS: Readonly<Record<ChartUnit, string>> = {
  seconds: 'seconds',
  minutes: 'minutes',
  days: 'days',
  repetitions: 'repeats',
  centimetres: 'centimetres',
  percent: '%',
  deviations: 'fall, in standard deviations',
}

/** A result: "43 seconds", or "15 or 18 seconds" where the sources give two. */
export const chartValue = (unit: ChartUnit, [least, most]: readonly [number, number]): string =>
  UNITS[unit](least === most ? [least] : [least, most], ' or ')

/** How far a result reaches: "9.2 to 14.8cm (3.6 to 5.8 inches)". */
export const chartReach = (unit: ChartUnit, low: number, high: number): string =>
  UNITS[unit]([low, high], ' to ')

/** How far every result reaches: "It reaches 6 either way." */
export const eitherWay = (unit: ChartUnit, reach: number): string =>
  `It reaches ${UNITS[unit]([reach], '')} either way.`

/** Names of rows that are made from tables of the domain. */
export const CHART_LABELS = {
  /** The last band of a table stands for everyone older. */
  ages: (from: number, to: number) => (to >= 99 ? `${from} and over` : `${from} to ${to} years`),
  betweenPeople: 'From person to person',
  sameFoot: 'The same foot, tried again',
} as const

/** What a plan did about a run, as a chart marks it. Every other run went on as planned. */
export const CHANGE_WORDS = {
  'easier-week': 'An easier week',
  repeat: 'Repeats a step',
  'step-back': 'Steps back',
  rest: 'Rests',
  refer: 'Stops: see a clinician',
} as const
export type ChangeCode = keyof typeof CHANGE_WORDS

/** Beside and below a chart of running. */
export const LOAD_CHART = {
  minutes: 'Minutes of running',
  pain: 'Pain, 0 to 10',
  during: 'Pain during the run',
  morning: 'Pain the next morning',
  plan: 'What the plan did',
  gap: 'No run',
  none: 'no run',
  unknown: 'not answered',
  table: 'The same in numbers',
  scrolls: (title: string) => `${title}: scrolls sideways`,
} as const

/** A column, for whoever points at it. */
export function columnText(name: string, minutes: number, pains: readonly (number | null)[]): string {
  const [during, morning] = pains
  return [
    `${name}: ${minutes} min`,
    typeof during === 'number' ? `pain ${during} during the run` : '',
    typeof morning === 'number' ? `pain ${morning} the next morning` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** A chart of places of pain. */
export const PLACE_CHART = {
  place: 'Place',
  runs: 'Runs that hurt there',
  worst: 'Worst pain',
  last: 'Last on',
} as const
