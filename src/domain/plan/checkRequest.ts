import { type Day, daysBetween } from '../shared/days.ts'
import { checkProgression } from './checkProgression.ts'
import { checkRunDays } from './checkRunDays.ts'
import type { Fault } from './fault.ts'
import type { PlanRequest } from './request.ts'

/** What single fields cannot show: dates in order, days that leave room, and what this version does not plan yet. */
export function checkRequest(request: PlanRequest): readonly Fault[] {
  const { profile } = request
  return [
    ...checkDates(request),
    ...checkRunDays(profile),
    ...(profile.progression ? checkProgression(profile.progression) : []),
    ...checkUnplanned(request),
  ]
}

function checkDates({ today, profile, screening, baseline, limits }: PlanRequest): readonly Fault[] {
  const faults: Fault[] = [
    ...notAfter(today, 'screening.takenOn', screening.takenOn),
    ...notAfter(today, 'profile.clearanceOn', profile.clearanceOn),
    ...notAfter(today, 'baseline.takenOn', baseline?.takenOn),
  ]
  if (daysBetween(today, profile.startOn) < 0)
    faults.push({
      path: 'profile.startOn',
      code: 'start-before-today',
      found: profile.startOn,
      allowed: `${today} or later`,
      values: { today },
    })
  return [...faults, ...limits.flatMap(({ from, until }, index) => crossed(from, until, index))]
}

function notAfter(today: Day, path: string, found: Day | undefined): readonly Fault[] {
  if (found === undefined || daysBetween(found, today) >= 0) return []
  return [{ path, code: 'after-today', found, allowed: `${today} or earlier`, values: { today } }]
}

function crossed(from: Day, until: Day, index: number): readonly Fault[] {
  if (daysBetween(from, until) >= 0) return []
  const allowed = `${from} or later`
  return [
    { path: `limits.${index}.until`, code: 'limit-dates-crossed', found: until, allowed, values: { from } },
  ]
}

function checkUnplanned({ log, profile }: PlanRequest): readonly Fault[] {
  const faults: Fault[] = []
  const entries = log.length
  if (entries > 0)
    faults.push({
      path: 'log',
      code: 'log-not-planned',
      found: `a list of ${entries}`,
      allowed: 'an empty list',
      values: { entries },
    })
  if (profile.progression)
    faults.push({
      path: 'profile.progression',
      code: 'own-table-not-planned',
      found: 'a table',
      allowed: 'no such field yet',
      values: {},
    })
  return faults
}
