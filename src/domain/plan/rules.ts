export { WALK_GATE_MINUTES } from '../baseline/rules.ts'
export { CONDITIONS } from './conditions.ts'
export { LADDER, stageAt, TOP_STAGE } from './ladder.ts'

import type { Pace, StartColumn } from './model.ts'

/** weeks after birth before running without a clinician's agreement (`goom-2019`). */
export const POSTNATAL_WEEKS = 12

/** first day of each row of the start table. */
export const START_ROWS = [0, 6, 14, 28, 56, 112] as const

/** start stage by days off (rows) and column. Our rule, from published tables. */
export const START_TABLE: Readonly<Record<StartColumn | 'break-new', readonly number[]>> = {
  break: [13, 12, 9, 6, 4, 3],
  'break-new': [9, 9, 6, 4, 3, 1],
  tissue: [9, 7, 5, 3, 2, 1],
  slow: [1, 1, 1, 1, 1, 1],
  illness: [9, 6, 4, 3, 2, 1],
}

/** an ankle sprain under this many days off starts one stage higher. */
export const ANKLE_EARLY_DAYS = 14
/** highest start without regular walking; from 60 years on. R-18: with a body mass index over 30. */
export const START_BOUND_NOT_WALKING = 3
export const START_BOUND_SIXTY = 4
export const START_BOUND_BMI = 2
export const CAREFUL_FROM_YEARS = 60

/** a break shorter than this is taken at brisk pace. */
export const BRISK_UNDER_DAYS = 28
/** clean sessions a stage asks for; brisk below stage 6 is as standard. */
export const CLEAN_SESSIONS: Readonly<Record<Pace, number>> = { careful: 3, standard: 2, brisk: 1 }
export const BRISK_FROM_STAGE = 6
/** at most this many rises in any 7 days. */
export const RISES_A_WEEK = 2

/** runs lie at least this many days apart; for bone and surgery more, in stages 1 to 3. */
export const RUN_SPACING_DAYS = 2
export const SLOW_SPACING_DAYS = 3
export const SLOW_SPACING_TO_STAGE = 3
export const RUNS_A_WEEK = 3
/** beyond 30 minutes, for people who chose four run days. Our rule: two days in a row then, never three. */
export const FOUR_RUN_DAYS = { runs: 4, spacingDays: 1, inARow: 2 } as const

/** strength days a week. */
export const STRENGTH_DAYS_A_WEEK = 2

/** after this many weeks with a rise, an easier one. */
export const EASIER_AFTER_WEEKS = 3

/** after so many days without a run the plan goes back so many stages; from the last row on also to a new start. */
export const GAP_ROWS = [
  { fromDays: 28, stagesBack: 3 },
  { fromDays: 14, stagesBack: 3 },
  { fromDays: 8, stagesBack: 1 },
] as const
export const CAREFUL_AFTER_GAP_DAYS = 14
export const NEW_START_AFTER_GAP_DAYS = 28

/** the cap lies this share, or this many seconds, over the longest run of the days before. */
export const CAP_SHARE = 0.1
export const CAP_FLOOR_SECONDS: Readonly<Record<Pace, number>> = { careful: 120, standard: 180, brisk: 180 }
export const CAP_WINDOW_DAYS = 30
/** careful pace puts a half-step before a rise of more running than this. */
export const HALF_STEP_OVER_SECONDS = 120
/** a half-step is the next stage's session with this much less running. */
export const HALF_STEP_SHORTER_SECONDS = 60

/** the goal is reached when its stage has been clean this often. */
export const GOAL_CLEAN_SESSIONS = 3
/** A goal may lie from here to there, in minutes: the contract's bounds. */
export const GOAL_MINUTES = [10, 180] as const
/** The ladder ends at this many minutes; a longer goal belongs to the build phase. */
export const LADDER_MINUTES = 30

/** E-01: a short walk grows by this much every second walk. Our rule: it begins between these bounds. */
export const WALK_STEP_MINUTES = 5
export const WALK_FIRST_MINUTES = { least: 10, most: 30 } as const
/** Our rule: after a walk that hurt too much, begin with this share of it. */
export const SORE_WALK_SHARE = 2 / 3
/** Our rule: walks are planned for two weeks; one day in seven is a full rest day. */
export const PREPARE_DAYS = 14

/** Our rule: a goal further away than this is not promised. Its calendar stops after 26 weeks. */
export const HORIZON_DAYS = 365
export const PREVIEW_DAYS = 182
/** Our rule: how far the likely and the latest end are looked for. */
export const LATE_HORIZON_DAYS = 3 * HORIZON_DAYS
