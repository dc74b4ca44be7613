import type { ConditionId } from '../shared/ids.ts'
import { RUN_SPACING_DAYS, SLOW_SPACING_DAYS, SLOW_SPACING_TO_STAGE } from './rules.ts'

const SLOW: readonly ConditionId[] = ['bone-stress-low', 'bone-stress-high', 'surgery']

/** days from one run to the next, at the lower of their two stages. */
export const spacingDays = (condition: ConditionId, stage: number): number =>
  stage <= SLOW_SPACING_TO_STAGE && SLOW.includes(condition) ? SLOW_SPACING_DAYS : RUN_SPACING_DAYS
