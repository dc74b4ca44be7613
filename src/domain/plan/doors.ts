import { IMPACT_NEEDS, POSTNATAL_IMPACT_NEEDS } from '../baseline/rules.ts'
import { type Day, dayNumber } from '../shared/days.ts'
import type { ConditionId } from '../shared/ids.ts'
import type { Door } from '../shared/loggedReasons.ts'
import type { Limit } from './limit.ts'
import type { PlanRequest } from './request.ts'
import { CONDITIONS } from './rules.ts'

/** clean weeks at 30 minutes before the first of hills and strides, and between one door and the next. */
export const FIRST_DOOR_WEEKS = 4
export const NEXT_DOOR_WEEKS = 2
/** Our rule: weeks between the fourth run day and the longer run, so that only one thing changes. */
export const LONGER_AFTER_FOURTH_WEEKS = 2

/** After a muscle strain or outer knee pain short relaxed strides come before hills (`green-2022`, `fredericson-2006`). */
const STRIDES_FIRST: readonly ConditionId[] = ['calf-strain', 'hamstring-strain', 'itb']

/** A door of R-16, and after how many weeks it may open. `clean`: weeks in which every run was clean. */
export interface DoorRule {
  readonly door: Door
  readonly weeks: number
  readonly clean: boolean
  /** The last day of a clinician's limit that keeps it shut on that day; null where none does. */
  readonly shutUntil: (day: number) => Day | null
}

/** The doors beyond 30 minutes for this person, in their order; none while the gate before them is not passed. */
export function doorsFor(request: PlanRequest): readonly DoorRule[] {
  if (!passesDoorGate(request)) return []
  const { condition, runDays } = request.profile
  const four = runDays.length > 3
  const strides = STRIDES_FIRST.includes(condition)
  const doors = [
    ...(four ? [{ door: 'fourth-day', weeks: 0, clean: false } as const] : []),
    { door: 'longer-run', weeks: four ? LONGER_AFTER_FOURTH_WEEKS : 0, clean: false },
    { door: strides ? 'strides' : 'hills', weeks: FIRST_DOOR_WEEKS, clean: true },
    { door: strides ? 'hills' : 'strides', weeks: FIRST_DOOR_WEEKS + NEXT_DOOR_WEEKS, clean: true },
    { door: 'hard-session', weeks: FIRST_DOOR_WEEKS + 2 * NEXT_DOOR_WEEKS, clean: true },
  ] as const
  return doors.map((rule) => ({ ...rule, shutUntil: (day) => shutUntil(rule.door, request.limits, day) }))
}

/** What a clinician's limit calls each of these doors. */
const LIMITED_AS: Partial<Record<Door, 'noHills' | 'noSpeed'>> = {
  hills: 'noHills',
  strides: 'noSpeed',
  'hard-session': 'noSpeed',
}

function shutUntil(door: Door, limits: readonly Limit[], day: number): Day | null {
  const name = LIMITED_AS[door]
  if (!name) return null
  const holding = limits.filter(
    (limit) => limit[name] && dayNumber(limit.from) <= day && day <= dayNumber(limit.until),
  )
  return (
    holding
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? null
  )
}

/** R-03 with bounds: what the person says, and every result that the baseline holds. */
function passesDoorGate({ profile, baseline }: PlanRequest): boolean {
  const needs = { ...IMPACT_NEEDS, ...POSTNATAL_IMPACT_NEEDS }
  const { painLimit } = CONDITIONS[profile.condition]
  const failed = (baseline?.results ?? []).some(({ test, value, pain, signs = [] }) => {
    const needed = needs[test]
    return needed !== undefined && (value < needed || pain > painLimit || signs.length > 0)
  })
  return profile.impactGatePassed && !failed
}
