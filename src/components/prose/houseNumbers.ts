import { RED_REST_DAYS } from '../../domain/plan/painRules.ts'
import {
  CONDITIONS,
  LADDER_MINUTES,
  RUNS_A_WEEK,
  stageAt,
  WALK_GATE_MINUTES,
} from '../../domain/plan/rules.ts'
import { CLEARANCE_LASTS_DAYS, FLAGS, SCREENING_LASTS_DAYS } from '../../domain/screening/rules.ts'

const SECONDS_A_MINUTE = 60

/** Numbers that guides may print, straight from the engine: a guide never types one. */
export const HOUSE_NUMBERS = {
  firstWalkMinutes: (stageAt(1).segments[0]?.seconds ?? 0) / SECONDS_A_MINUTE,
  walkGateMinutes: WALK_GATE_MINUTES,
  walkGatePain: CONDITIONS.break.painLimit,
  walkGatePainStrict: CONDITIONS['bone-stress-low'].painLimit,
  runsPerWeek: RUNS_A_WEEK,
  goalMinutes: LADDER_MINUTES,
  redRestDays: RED_REST_DAYS,
  clearanceDays: CLEARANCE_LASTS_DAYS,
  screeningDays: SCREENING_LASTS_DAYS,
  flags: FLAGS.length,
  cautions: FLAGS.filter((flag) => flag.caution).length,
} as const

/** The rule that each number belongs to. */
export const RULE_OF_NUMBER: Readonly<Record<keyof typeof HOUSE_NUMBERS, string>> = {
  firstWalkMinutes: 'R-06',
  walkGateMinutes: 'R-02',
  walkGatePain: 'R-02',
  walkGatePainStrict: 'R-02',
  runsPerWeek: 'R-08',
  goalMinutes: 'R-05',
  redRestDays: 'R-11',
  clearanceDays: 'R-01',
  screeningDays: 'R-01',
  flags: 'R-01',
  cautions: 'R-01',
}
