import type { PlanRequest } from '../plan/request.ts'
import { careFor, type RunSign, SIGNS } from '../plan/signCare.ts'

/**
 * Signs of runs that ask for a clinician, as long as no checklist of a later day has answered for them. The plan itself
 * only steps back after them. Our rule: no run before the checklist was answered again.
 */
export function openSigns({ log, screening, today }: PlanRequest): readonly RunSign[] {
  const runs = log.flatMap((entry) =>
    entry.kind === 'run' && entry.date >= screening.takenOn && entry.date <= today ? entry : [],
  )
  return SIGNS.filter((sign) => asksClinician(sign) && runs.some((run) => run[sign]))
}

const asksClinician = (sign: RunSign): boolean => careFor([sign])?.group !== 'postpone'
