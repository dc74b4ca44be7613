import type { Day } from './days.ts'
import type { ConditionId, Pace, TestId } from './ids.ts'
import type { LOGGED_RULE_OF, LoggedValues } from './loggedReasons.ts'

/** Which rule of the register each reason of a first plan belongs to. A reason belongs to exactly one. */
export const RULE_OF = {
  'screening-clear': 'R-01',
  'screening-open': 'R-01',
  'screening-old': 'R-01',
  flag: 'R-01',
  'flag-age': 'R-01',
  'clearance-given': 'R-01',
  'walk-passed': 'R-02',
  'walk-short': 'R-02',
  'walk-pain': 'R-02',
  'walk-sign': 'R-02',
  'walk-build': 'R-02',
  'walks-first': 'R-02',
  'impact-passed': 'R-03',
  'impact-not-passed': 'R-03',
  'impact-value': 'R-03',
  'impact-pain': 'R-03',
  'impact-sign': 'R-03',
  'heel-raises': 'R-04',
  'heel-raise-pain': 'R-04',
  'under-goal': 'R-04',
  'clearance-missing': 'R-05',
  'bone-high-risk': 'R-05',
  'birth-unknown': 'R-05',
  'birth-recent': 'R-05',
  'start-table': 'R-05',
  'start-ankle': 'R-05',
  'start-bound': 'R-05',
  'start-walks': 'R-05',
  'start-other-injury': 'R-05',
  'start-age': 'R-05',
  'plan-starts': 'R-05',
  'rest-before-start': 'R-05',
  'rest-not-chosen': 'R-08',
  'rest-between': 'R-08',
  'rest-enough-runs': 'R-08',
  'rest-full': 'R-08',
  'rest-after-red': 'R-11',
  'strength-day': 'R-19',
  'cross-day': 'R-08',
  'pace-condition': 'R-09',
  'pace-age': 'R-09',
  'pace-other-injury': 'R-09',
  'session-stage': 'R-09',
  'session-goal': 'R-09',
  'session-two-rises': 'R-09',
  'easier-week': 'R-10',
  'rest-easier-week': 'R-10',
  'after-gap': 'R-12',
  'start-longest': 'R-14',
  'session-half': 'R-14',
  'session-cap': 'R-14',
  'start-bmi': 'R-18',
  limit: 'R-25',
  'rest-limit': 'R-25',
  'rest-limit-days': 'R-25',
} as const

export type PlanReasonCode = keyof typeof RULE_OF
export type ReasonCode = PlanReasonCode | keyof LoggedValues
/** The rule of each reason. */
export type RuleOf = typeof RULE_OF & typeof LOGGED_RULE_OF

/** The values each reason was decided with. Units are in the names; an empty object says all by its code. */
export interface ReasonValues extends LoggedValues {
  'screening-clear': { readonly takenOn: Day }
  'screening-open': { readonly unanswered: number; readonly flags: readonly string[] }
  'screening-old': { readonly days: number; readonly lastsDays: number }
  flag: {
    readonly flag: string
    readonly answer: 'yes' | 'unsure'
    readonly group: 'emergency' | 'same-day' | 'see-clinician' | 'postpone'
  }
  'flag-age': { readonly years: number }
  'clearance-given': { readonly clearanceOn: Day }
  'walk-passed': { readonly minutes: number; readonly pain: number }
  'walk-short': { readonly minutes: number; readonly neededMinutes: number }
  'walk-pain': { readonly pain: number; readonly limit: number }
  'walk-sign': { readonly signs: readonly string[] }
  'walk-build': { readonly minutes: number; readonly goalMinutes: number }
  'walks-first': { readonly days: number }
  'impact-passed': Nothing
  'impact-not-passed': Nothing
  'impact-value': TestShort
  'impact-pain': { readonly test: TestId; readonly pain: number; readonly limit: number }
  'impact-sign': { readonly test: TestId; readonly signs: readonly string[] }
  'heel-raises': { readonly value: number; readonly needed: number }
  'heel-raise-pain': { readonly pain: number; readonly limit: number }
  'under-goal': TestShort
  'clearance-missing': { readonly condition: ConditionId }
  'bone-high-risk': Nothing
  'birth-unknown': Nothing
  'birth-recent': { readonly weeks: number; readonly neededWeeks: number }
  'start-table': { readonly condition: ConditionId; readonly days: number; readonly stage: number }
  'start-ankle': { readonly days: number; readonly stage: number }
  'start-bound': { readonly condition: ConditionId; readonly stage: number }
  'start-walks': { readonly stage: number }
  'start-other-injury': { readonly stage: number }
  'start-age': { readonly years: number; readonly stage: number }
  'plan-starts': { readonly stage: number }
  'rest-before-start': { readonly startOn: Day }
  'rest-not-chosen': Nothing
  'rest-between': { readonly restDays: number }
  'rest-enough-runs': { readonly runs: number }
  'rest-full': Nothing
  'rest-after-red': { readonly until: Day }
  'strength-day': { readonly days: number }
  'cross-day': Nothing
  'pace-condition': { readonly condition: ConditionId; readonly days: number; readonly pace: Pace }
  'pace-age': { readonly years: number }
  'pace-other-injury': Nothing
  'session-stage': { readonly stage: number; readonly session: number; readonly needed: number }
  'session-goal': { readonly stage: number; readonly session: number; readonly needed: number }
  'session-two-rises': { readonly stage: number; readonly rises: number }
  'easier-week': { readonly stage: number; readonly weeks: number }
  'rest-easier-week': { readonly weeks: number }
  'after-gap': { readonly days: number; readonly stage: number }
  'start-longest': { readonly longestMinutes: number; readonly stage: number }
  'session-half': { readonly stage: number; readonly next: number; readonly runSeconds: number }
  'session-cap': { readonly stage: number; readonly longestSeconds: number; readonly runSeconds: number }
  'start-bmi': { readonly stage: number }
  limit: { readonly until: Day; readonly stage: number }
  'rest-limit': { readonly until: Day }
  'rest-limit-days': { readonly until: Day; readonly runs: number }
}

type Nothing = Readonly<Record<never, never>>

interface TestShort {
  readonly test: TestId
  readonly value: number
  readonly needed: number
}
