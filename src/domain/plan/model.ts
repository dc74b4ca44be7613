import type { Because, Reasons } from '../shared/because.ts'
import type { Day } from '../shared/days.ts'

/** Why running stopped, by the ids of the contract. */
export const CONDITION_IDS = [
  'break',
  'bone-stress-low',
  'bone-stress-high',
  'mtss',
  'achilles',
  'plantar-heel',
  'patellofemoral',
  'itb',
  'patellar',
  'hamstring-tendon',
  'hamstring-strain',
  'calf-strain',
  'ankle-sprain',
  'gluteal',
  'surgery',
  'postnatal',
  'illness',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

/** Which pain rule a condition follows. */
export type PainFamily = 'none' | 'bone' | 'shin' | 'tendon' | 'knee' | 'itb' | 'muscle' | 'ankle' | 'pelvic'

/** How many clean sessions a stage asks for before the next. */
export type Pace = 'careful' | 'standard' | 'brisk'

/** May this person have a plan now? Most urgent last; `prepare` means walking only. */
export const GATE_OUTCOMES = [
  'open',
  'prepare',
  'postpone',
  'see-clinician',
  'same-day',
  'emergency',
] as const
export type GateOutcome = (typeof GATE_OUTCOMES)[number]

export interface Gate {
  readonly outcome: GateOutcome
  /** Every reason, not only the one that decided. */
  readonly because: Reasons
}

/** A rung of the ladder, 0 to 13, and why the plan starts there. */
export interface Start {
  readonly stage: number
  readonly because: Reasons
}

/** Where the plan stands as of `today`. */
export interface Position {
  readonly phase: 'ladder' | 'build' | 'done'
  /** Stage of the next session. */
  readonly stage: number
  readonly cleanSessions: number
  readonly action:
    | 'start'
    | 'advance'
    | 'repeat'
    | 'await-morning'
    | 'step-back'
    | 'rest'
    | 'refer'
    | 'finished'
  readonly restUntil?: Day
  readonly because: Reasons
}

export type { Because }
