import type { Finding, Screening } from '../screening/model.ts'
import { OLDEST_INACTIVE_YEARS, SCREENING_LASTS_DAYS, YOUNGEST_YEARS } from '../screening/rules.ts'
import { triage } from '../screening/triage.ts'
import { because } from '../shared/because.ts'
import { type Day, dayNumber } from '../shared/days.ts'
import { clearanceAnswersFlags } from './clearance.ts'
import type { GateFinding } from './finding.ts'
import type { PlanRequest, Profile } from './request.ts'

/** The flag that asks for age and pregnancy. */
const AGE_FLAG = 'D-27'
/** Asked only after a run. Our rule: an answer that was given is read all the same. */
export const MORNING_FLAG = 'D-32'

/** flags that count, flags left open, and a screening that no longer holds. */
export function screeningFindings(request: PlanRequest): readonly GateFinding[] {
  const { profile } = request
  const screening = withAge(request.screening, profile)
  const ranBefore = runDates(request.log).some((date) => date < screening.takenOn)
  const hasRun = ranBefore || screening.answers[MORNING_FLAG] !== undefined
  const { findings, unanswered } = triage(screening, { hasRun, cleared: clearanceAnswersFlags(request) })
  const found = findings.map((finding) => flagFinding(finding, profile))
  return [...found, ...openFindings(unanswered), ...oldFindings(request)]
}

/** Under 18, or over 69 without regular walking, is a yes to D-27 whatever was ticked (`parq`; under 18 our rule). */
function withAge(screening: Screening, profile: Profile): Screening {
  if (!outsideAges(profile)) return screening
  return { ...screening, answers: { ...screening.answers, [AGE_FLAG]: 'yes' } }
}

function outsideAges({ age, walksRegularly }: Profile): boolean {
  if (age === undefined) return false
  return age < YOUNGEST_YEARS || (age > OLDEST_INACTIVE_YEARS && !walksRegularly)
}

function flagFinding({ flag, answer, group }: Finding, profile: Profile): GateFinding {
  if (flag === AGE_FLAG && outsideAges(profile))
    return { outcome: group, because: because('flag-age', { years: profile.age ?? 0 }) }
  return { outcome: group, because: because('flag', { flag, answer, group }) }
}

function openFindings(flags: readonly string[]): readonly GateFinding[] {
  if (flags.length === 0) return []
  return [{ outcome: 'postpone', because: because('screening-open', { unanswered: flags.length, flags }) }]
}

/** A checklist holds while no two neighbours of it, the runs after it and `today` lie 28 days or more apart. */
function oldFindings({ screening, today, log }: PlanRequest): readonly GateFinding[] {
  const runs = runDates(log).filter((date) => date > screening.takenOn)
  const dates = [screening.takenOn, ...runs.sort(), today].map(dayNumber)
  const days = Math.max(...dates.slice(1).map((date, index) => date - (dates[index] ?? date)))
  if (days < SCREENING_LASTS_DAYS) return []
  return [
    { outcome: 'postpone', because: because('screening-old', { days, lastsDays: SCREENING_LASTS_DAYS }) },
  ]
}

const runDates = (log: PlanRequest['log']): Day[] =>
  log.flatMap((entry) => (entry.kind === 'run' ? [entry.date] : []))
