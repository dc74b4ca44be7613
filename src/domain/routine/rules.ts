import type { ConditionId, TestId } from '../shared/ids.ts'

/** minutes of one strength session. The length is our rule. */
export const SESSION_MINUTES = { least: 15, most: 25 } as const

/** Rest between sets in seconds, where the exercise says no other. Our rule. */
export const REST_SECONDS = 60

/** Seconds to get from one exercise to the next. Our rule. */
export const CHANGE_SECONDS = 20

/** What a metre of walking, skipping or jogging back takes, in seconds. Our estimate. */
export const WALK_BACK_SECONDS = 1

/** The two sessions of a week by phase, as section 6 of the editorial map lists them; `keeper` is one for later. Our rule. */
export const PRESETS = {
  prepare: [
    ['X01', 'X10', 'X16', 'X13', 'X28', 'X41'],
    ['X04', 'X07', 'X17', 'X21', 'X29', 'X23'],
  ],
  build: [
    ['X06', 'X08', 'X16', 'X21', 'X32'],
    ['X05', 'X09', 'X17', 'X15', 'X33'],
  ],
} as const

/** jumps wait for these tests. */
export const JUMP_TESTS: readonly TestId[] = ['E-02', 'E-03']

/** Whose routine their clinician chooses, until that clinician has agreed. Our rule: the stricter reading of R-01. */
export const CLINICIAN_CHOOSES: readonly ConditionId[] = ['bone-stress-high', 'surgery']

/** After a bone injury no jump stands in a routine: it would count as a run. */
export const NO_JUMPS: readonly ConditionId[] = ['bone-stress-low', 'bone-stress-high']

/**
 * Double progression: when every set of two sessions running reaches the top of the range with two more in hand, the
 * load goes up. The share was read at second hand (acsm-2009), so it is our rule.
 */
export const PROGRESSION = { inHand: 2, sessions: 2, leastPercent: 2, mostPercent: 10 } as const

/** how much quicker steps may get, in percent. */
export const STEP_RATE_PERCENT = { usual: 5, most: 10 } as const
/** How long the steps of both feet are counted. Our rule. */
export const STEP_COUNT_SECONDS = 30
/** Fewest and most steps that the count may bring: a slow walk, and a sprint. Our rule. */
export const STEP_COUNT_BOUNDS = [40, 130] as const

/** Sessions that stand on the page for anyone, as the editorial map lists them. Our rule. */
export const READY_MADE = {
  warmUp: ['X27', 'X23', 'X36', 'X04', 'X32'],
  prepareA: PRESETS.prepare[0],
  prepareB: PRESETS.prepare[1],
  buildA: PRESETS.build[0],
  buildB: PRESETS.build[1],
  keeper: ['X02', 'X08', 'X16', 'X21', 'X28'],
  coolDown: ['X24', 'X25'],
} as const
