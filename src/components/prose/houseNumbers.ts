import { RED_REST_DAYS } from '../../domain/plan/painRules.ts'
import {
  CAP_FLOOR_SECONDS,
  CAP_SHARE,
  CAP_WINDOW_DAYS,
  CLEAN_SESSIONS,
  CONDITIONS,
  EASIER_AFTER_WEEKS,
  GAP_ROWS,
  LADDER_MINUTES,
  RISES_A_WEEK,
  RUN_SPACING_DAYS,
  RUNS_A_WEEK,
  SLOW_SPACING_DAYS,
  stageAt,
  WALK_GATE_MINUTES,
} from '../../domain/plan/rules.ts'
import { CLEARANCE_LASTS_DAYS, FLAGS, SCREENING_LASTS_DAYS } from '../../domain/screening/rules.ts'

const SECONDS_A_MINUTE = 60
const [NEW_START, LONG_GAP, SHORT_GAP] = GAP_ROWS

/** Numbers that guides may print, straight from the engine: a guide never types one. */
export const HOUSE_NUMBERS = {
  firstWalkMinutes: (stageAt(1).segments[0]?.seconds ?? 0) / SECONDS_A_MINUTE,
  walkGateMinutes: WALK_GATE_MINUTES,
  walkGatePain: CONDITIONS.break.painLimit,
  walkGatePainStrict: CONDITIONS['bone-stress-low'].painLimit,
  runsPerWeek: RUNS_A_WEEK,
  daysBetweenRuns: RUN_SPACING_DAYS - 1,
  daysBetweenRunsBone: SLOW_SPACING_DAYS - 1,
  cleanSessions: CLEAN_SESSIONS.standard,
  cleanSessionsCareful: CLEAN_SESSIONS.careful,
  risesPerWeek: RISES_A_WEEK,
  easierAfterWeeks: EASIER_AFTER_WEEKS,
  repeatGapDays: SHORT_GAP.fromDays - 1,
  shortGapDays: SHORT_GAP.fromDays,
  shortGapStages: SHORT_GAP.stagesBack,
  longGapDays: LONG_GAP.fromDays,
  longGapStages: LONG_GAP.stagesBack,
  newStartDays: NEW_START.fromDays,
  capPercent: CAP_SHARE * 100,
  capMinutes: CAP_FLOOR_SECONDS.standard / SECONDS_A_MINUTE,
  capMinutesCareful: CAP_FLOOR_SECONDS.careful / SECONDS_A_MINUTE,
  capWindowDays: CAP_WINDOW_DAYS,
  goalMinutes: LADDER_MINUTES,
  redRestDays: RED_REST_DAYS,
  clearanceDays: CLEARANCE_LASTS_DAYS,
  screeningDays: SCREENING_LASTS_DAYS,
  flags: FLAGS.length,
  cautions: FLAGS.filter((flag) => flag.caution).length,
} as const
