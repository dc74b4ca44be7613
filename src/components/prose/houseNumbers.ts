import { RETEST_DAYS } from '../../domain/baseline/marks.ts'
import { GOALS, IMPACT_NEEDS } from '../../domain/baseline/rules.ts'
import { selfTest } from '../../domain/baseline/tests.ts'
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
  POSTNATAL_WEEKS,
  RISES_A_WEEK,
  RUN_SPACING_DAYS,
  RUNS_A_WEEK,
  SLOW_SPACING_DAYS,
  START_ROWS,
  stageAt,
  WALK_GATE_MINUTES,
} from '../../domain/plan/rules.ts'
import { CLEARANCE_LASTS_DAYS, FLAGS, SCREENING_LASTS_DAYS } from '../../domain/screening/rules.ts'
import { isCaution } from '../../domain/screening/sources.ts'
import type { TestId } from '../../domain/shared/ids.ts'
import { inches } from '../../words/charts.ts'
import { errorOf } from './chartRows.ts'

const SECONDS_A_MINUTE = 60
const DAYS_A_WEEK = 7

/** A gap between sides that our own rule calls worth a look, in the test's unit. */
function ourMargin(test: TestId): number {
  const { margin } = selfTest(test)
  if (margin?.kind !== 'our-rule') throw new Error(`${test} has no margin of ours.`)
  return margin.value
}
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
  stanceGateSeconds: IMPACT_NEEDS['E-04'] ?? 0,
  kneeToWallGoal: GOALS['E-05'] ?? 0,
  kneeToWallGoalInches: inches(GOALS['E-05'] ?? 0),
  heelRaiseGoal: GOALS['E-06'] ?? 0,
  chairGoal: GOALS['E-08'] ?? 0,
  bridgeGoal: GOALS['E-09'] ?? 0,
  ankleGap: errorOf('E-05'),
  ankleGapInches: inches(errorOf('E-05')),
  stanceGap: ourMargin('E-04'),
  chairGap: ourMargin('E-08'),
  bridgeGap: ourMargin('E-09'),
  retestWeeks: RETEST_DAYS / DAYS_A_WEEK,
  postnatalWeeks: POSTNATAL_WEEKS,
  longestBreakWeeks: (START_ROWS.at(-1) ?? 0) / DAYS_A_WEEK,
  clearanceDays: CLEARANCE_LASTS_DAYS,
  screeningDays: SCREENING_LASTS_DAYS,
  flags: FLAGS.length,
  cautions: FLAGS.filter(({ id }) => isCaution(id)).length,
} as const

/** The rule that each number belongs to. */
export const RULE_OF_NUMBER: Readonly<Record<keyof typeof HOUSE_NUMBERS, string>> = {
  firstWalkMinutes: 'R-06',
  walkGateMinutes: 'R-02',
  walkGatePain: 'R-02',
  walkGatePainStrict: 'R-02',
  runsPerWeek: 'R-08',
  daysBetweenRuns: 'R-08',
  daysBetweenRunsBone: 'R-08',
  cleanSessions: 'R-09',
  cleanSessionsCareful: 'R-09',
  risesPerWeek: 'R-09',
  easierAfterWeeks: 'R-10',
  shortGapDays: 'R-12',
  shortGapStages: 'R-12',
  longGapDays: 'R-12',
  longGapStages: 'R-12',
  newStartDays: 'R-12',
  capPercent: 'R-14',
  capMinutes: 'R-14',
  capMinutesCareful: 'R-14',
  capWindowDays: 'R-14',
  redRestDays: 'R-11',
  stanceGateSeconds: 'R-03',
  kneeToWallGoal: 'R-04',
  heelRaiseGoal: 'R-04',
  goalMinutes: 'R-05',
  kneeToWallGoalInches: 'R-04',
  chairGoal: 'R-04',
  bridgeGoal: 'R-04',
  ankleGap: 'R-04',
  ankleGapInches: 'R-04',
  stanceGap: 'R-04',
  chairGap: 'R-04',
  bridgeGap: 'R-04',
  retestWeeks: 'R-04',
  postnatalWeeks: 'R-05',
  longestBreakWeeks: 'R-05',
  clearanceDays: 'R-01',
  screeningDays: 'R-01',
  flags: 'R-01',
  cautions: 'R-01',
}
