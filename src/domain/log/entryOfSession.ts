import type { Done } from '../session/done.ts'
import { BELT_SPEED_BOUNDS } from '../session/rules.ts'
import { readDecimal } from '../shared/readNumber.ts'
import type { EntryForm } from './form.ts'
import { type DistanceUnit, minutesTyped } from './measures.ts'
import { SIDES } from './place.ts'

/** Speeds of a treadmill as typed, in their unit an hour. */
export interface Belt {
  readonly unit: DistanceUnit
  readonly run: string
  readonly walk: string
}

/** What a timer knows about a session that is over. */
export interface SessionDone {
  readonly date: string
  readonly done: Done
  /** The session was the plan's. */
  readonly planned: boolean
  /** Null outdoors. */
  readonly belt: Belt | null
  /** A pain that was told on the way. */
  readonly hurt?: { readonly place: string; readonly side: string | null; readonly gait: string } | undefined
}

const SECONDS_AN_HOUR = 3600
const GROUND = 'Treadmill'

/** The log's form with what the timer knows. How much it hurt and how hard it was only the person can say. */
export function entryOfSession(
  { date, done, planned, belt, hurt }: SessionDone,
  unit: DistanceUnit,
): EntryForm {
  return {
    date,
    ...(!planned && { session: 'outside' }),
    ...(planned && { done: done.whole ? 'whole' : 'part' }),
    minutes: minutesTyped(done.runSeconds),
    ...(belt && { surface: GROUND, ...distanceOf(belt, done, unit) }),
    ...(hurt && {
      place: hurt.place,
      side: SIDES.find((side) => side === hurt.side) ?? '',
      // Not being sure counts as noticing it, until the person says otherwise.
      ...(hurt.gait !== 'no' && { signs: 'limp' }),
    }),
  }
}

/** Of a walk the form asks for whole minutes alone. */
export const walkOfSession = ({ date, done }: SessionDone): EntryForm => ({
  date,
  minutes: String(Math.round(done.walkSeconds / 60)),
})

/** Only where both speeds can be read, and in the unit that the form is in. */
function distanceOf(belt: Belt, done: Done, unit: DistanceUnit): EntryForm {
  const [run, walk] = [belt.run, belt.walk].map((typed) => readDecimal(typed, BELT_SPEED_BOUNDS))
  if (!run?.ok || !walk?.ok || belt.unit !== unit) return {}
  const way = (run.value * done.runSeconds + walk.value * done.walkSeconds) / SECONDS_AN_HOUR
  return { distance: String(Math.round(way * 100) / 100) }
}
