import type { Pace } from './model.ts'
import { CAP_FLOOR_SECONDS, CAP_SHARE } from './rules.ts'

/**
 * the most running one session may hold, in whole seconds, over the longest run of the 30 days before.
 * Never shown as a safe line: the share comes from a cohort, the floor is our rule.
 */
export const capSeconds = (longestSeconds: number, pace: Pace): number =>
  Math.floor(longestSeconds + Math.max(longestSeconds * CAP_SHARE, CAP_FLOOR_SECONDS[pace]))
