import type { Pace } from './model.ts'
import { HALF_STEP_OVER_SECONDS, HALF_STEP_SHORTER_SECONDS, LADDER } from './rules.ts'

/**
 * the running seconds of the half-step that careful pace puts before the next stage; null where none is asked.
 */
export function halfStepSeconds(stage: number, pace: Pace): number | null {
  const here = LADDER[stage]
  const next = LADDER[stage + 1]
  if (pace !== 'careful' || stage < 1 || !here || !next) return null
  if (next.runSeconds - here.runSeconds <= HALF_STEP_OVER_SECONDS) return null
  return next.runSeconds - HALF_STEP_SHORTER_SECONDS
}
