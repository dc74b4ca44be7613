import { type Day, daysBetween } from '../shared/days.ts'
import { checkProgression } from './checkProgression.ts'
import { checkRunDays } from './checkRunDays.ts'
import type { Fault } from './fault.ts'
import { oneLine } from './oneLine.ts'
import type { PlanRequest } from './request.ts'
import { TOP_STAGE } from './rules.ts'

/** What single fields cannot show: dates in order, and days that leave room. */
export function checkRequest(request: PlanRequest): readonly Fault[] {
  const { profile, limits } = request
  return [
    ...checkDates(request),
    ...checkRunDays(profile),
    ...limits.flatMap(({ from, until }, index) => crossed(from, until, `limits.${index}`)),
    ...checkLog(request),
    ...(profile.progression ? checkProgression(profile.progression) : []),
  ]
}

function checkDates({ today, profile, screening, baseline, log }: PlanRequest): readonly Fault[] {
  const faults: readonly Fault[] = [
    ...notAfter(today, 'screening.takenOn', screening.takenOn),
    ...notAfter(today, 'profile.clearanceOn', profile.clearanceOn),
    ...notAfter(today, 'baseline.takenOn', baseline?.takenOn),
  ]
  const { startOn: found } = profile
  if (log.length > 0 || daysBetween(today, found) >= 0) return faults
  const allowed = `${today} or later, while the log is empty`
  return [
    ...faults,
    { path: 'profile.startOn', code: 'start-before-today', found, allowed, values: { today } },
  ]
}

function notAfter(today: Day, path: string, found: Day | undefined): readonly Fault[] {
  if (found === undefined || found <= today) return []
  return [{ path, code: 'after-today', found, allowed: `${today} or earlier`, values: { today } }]
}

function crossed(from: Day, until: Day, path: string): readonly Fault[] {
  if (from <= until) return []
  const allowed = `${from} or later`
  return [{ path: `${path}.until`, code: 'dates-crossed', found: until, allowed, values: { from } }]
}

/** What happened cannot lie in the future, and an id names one entry. Pauses and moves may lie ahead. */
function checkLog({ log, today, profile }: PlanRequest): readonly Fault[] {
  const seen = new Set<string>()
  const topStage = profile.progression?.stages.length ?? TOP_STAGE
  return log.flatMap((entry, index) => {
    const path = `log.${index}`
    const twice = entry.id !== undefined && seen.has(entry.id)
    if (entry.id !== undefined) seen.add(entry.id)
    return [
      ...('date' in entry ? notAfter(today, `${path}.date`, entry.date) : []),
      ...(entry.kind === 'pause' ? crossed(entry.from, entry.until, path) : []),
      ...(twice ? [idTwice(path, entry.id)] : []),
      ...(entry.kind === 'run' ? stageFault(`${path}.stage`, topStage, entry.stage) : []),
    ]
  })
}

const idTwice = (path: string, id = ''): Fault => ({
  path: `${path}.id`,
  code: 'id-twice',
  found: `"${oneLine(id)}"`,
  allowed: 'an id that no other entry has',
  values: { id: oneLine(id) },
})

function stageFault(path: string, maximum: number, stage = 0): readonly Fault[] {
  if (stage <= maximum) return []
  const values = { maximum, of: 'number' } as const
  return [{ path, code: 'too-large', found: String(stage), allowed: `${maximum} or less`, values }]
}
