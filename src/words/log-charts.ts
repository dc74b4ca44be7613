import type { ChangeKind, PlanChange } from '../domain/calendar/changes.ts'
import type { DayLoad } from '../domain/log/loadByDay.ts'
import type { PlacePain } from '../domain/log/painByPlace.ts'
import type { Day } from '../domain/shared/days.ts'
import { minutes, times } from './counts.ts'
import { dateText, listText } from './days.ts'
import { placeText } from './places.ts'

/** The choosers above the chart. */
export const CHOOSERS = {
  step: 'Show',
  steps: { week: 'By week', day: 'By run' },
  range: 'How far back',
  ranges: { 4: '4 weeks', 12: '12 weeks', all: 'All' },
} as const

export const CHARTS = {
  byWeek: 'Running and pain by week',
  byDay: 'Running and pain by run',
  week: 'Week',
  day: 'Day',
  places: 'Where it hurt',
  noRuns: 'No run in this time. Look further back, or log one.',
  changes: 'What the plan changed, and why',
  noPlaces: 'No run has hurt at a place you named.',
} as const

export const weekName = (monday: Day): string => `Week of ${dateText(monday)}`

const DID: Readonly<Record<ChangeKind, (count: number) => string>> = {
  refer: () => 'stopped for a clinician',
  'step-back': (count) => `stepped back ${often(count)}`,
  rest: (count) => `rested ${often(count)}`,
  repeat: (count) => `repeated a step ${often(count)}`,
  'easier-week': (count) => (count === 1 ? 'had an easier week' : `had ${count} easier weeks`),
  gap: (count) => `began lower after days away ${often(count)}`,
}
const often = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/** What the chart shows, in one sentence. */
export function loadSummaryText(loads: readonly DayLoad[], changes: readonly PlanChange[]): string {
  const ran = loads.filter(({ runs }) => runs > 0)
  const runs = ran.reduce((sum, day) => sum + day.runs, 0)
  const seconds = ran.reduce((sum, day) => sum + day.runSeconds, 0)
  const pain = Math.max(
    0,
    ...ran.map(({ worstDuring, worstMorning }) => Math.max(worstDuring ?? 0, worstMorning ?? 0)),
  )
  const hurt = pain === 0 ? 'without any pain' : `with pain of ${pain} of 10 at most`
  return `You ran ${minutes(Math.round(seconds / 60))} in ${times(runs)}, ${hurt}${didText(changes)}.`
}

function didText(changes: readonly PlanChange[]): string {
  const kinds = (Object.keys(DID) as ChangeKind[]).flatMap((kind) => {
    const count = new Set(changes.flatMap((change) => (change.kind === kind ? [change.on] : []))).size
    return count > 0 ? [DID[kind](count)] : []
  })
  return kinds.length > 0 ? `; the plan ${listText(kinds)}` : ''
}

export function placesSummary(places: readonly PlacePain[]): string {
  const [first] = places
  if (!first) return CHARTS.noPlaces
  const name = placeText(first.place)
  return places.length === 1
    ? `One place hurt: ${name}, on ${times(first.runs)}.`
    : `${places.length} places hurt, most often this one: ${name}, on ${times(first.runs)}.`
}
