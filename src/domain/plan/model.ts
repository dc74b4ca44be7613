import type { Segment } from '../session/model.ts'
import type { Because, Reasons } from '../shared/because.ts'
import type { Day } from '../shared/days.ts'
import type { Pace } from '../shared/ids.ts'
import type { Door } from '../shared/loggedReasons.ts'

export { CONDITION_IDS, type ConditionId, type Pace } from '../shared/ids.ts'

/** Which pain rule a condition follows. */
export type PainFamily = 'none' | 'bone' | 'shin' | 'tendon' | 'knee' | 'itb' | 'muscle' | 'ankle' | 'pelvic'

/** Which column of the start table a condition reads. `break` splits by whether 30 minutes were run before. */
export type StartColumn = 'break' | 'tissue' | 'slow' | 'illness'

/** What section 4 of the contract says of one condition. */
export interface Condition {
  /** Its id in the evidence register. */
  readonly register: `C-${number}`
  readonly family: PainFamily
  /** A clinician's agreement: not asked, asked, asked early after birth, or of no use here. */
  readonly clearance: 'none' | 'needed' | 'until-twelve-weeks' | 'never-enough'
  /** Worst pain, 0 to 10, at which a walk or a hop still passes its gate. */
  readonly painLimit: number
  readonly impactGate: boolean
  /** Single-leg heel raises that a baseline, where it holds them, must show. */
  readonly heelRaises?: { readonly count: number; readonly sides: 'hurt' | 'each' }
  readonly startColumn: StartColumn
  /** Highest start stage; null leaves it to the table. */
  readonly startBound: number | null
  readonly pace: Pace
}

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

/** One rung: its session and what the rules ask of it. */
export interface Stage {
  readonly stage: number
  readonly segments: readonly Segment[]
  readonly runSeconds: number
  /** Longest run without a walk in it. */
  readonly longestBoutSeconds: number
  /** Clean sessions that a person's own table asks for; the house ladder leaves it to the pace. */
  readonly sessions?: number
  /** The house stage that an own stage stands for where a rule names one. */
  readonly houseStage?: number
}

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
  /** The newest door that stands open beyond 30 minutes. */
  readonly door?: Door
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
