import type { Segment } from '../session/model.ts'
import type { Because, Reasons } from '../shared/because.ts'
import type { Pace } from '../shared/ids.ts'

/** What a session was changed for, when it is not simply the stage's own. */
export type Change = 'hold' | 'swap' | 'easier-week' | 'limit'

/** A session for one day, and whether, done clean, it counts towards the next stage. No running: a walk. */
export interface Session {
  readonly stage: number
  readonly segments: readonly Segment[]
  readonly runSeconds: number
  readonly half?: true
  readonly change?: Change
  /** The build phase's longer run. */
  readonly longer?: true
  readonly counts: boolean
  readonly because: Reasons
}

/** One run that was planned or done: the day since 1 January 1970, its stage and its running. */
export interface PlannedRun {
  readonly day: number
  readonly stage: number
  readonly runSeconds: number
}

/** How far a plan has come, before the next day is looked at. Days are counted since 1 January 1970. */
export interface Progress {
  readonly stage: number
  readonly pace: Pace
  readonly cleanSessions: number
  /** Highest stage that was clean once; an easier week goes back to it. */
  readonly lastClean: number
  /** Day of the plan's first run; null before it. */
  readonly firstDay: number | null
  /** The runs that a rule can still ask for, in date order: those of the cap's window. */
  readonly runs: readonly PlannedRun[]
  /** Days on which a run earned a rise. */
  readonly rises: readonly number[]
  /** Plan weeks, counted from the first run, that held a rise. */
  readonly riseWeeks: readonly number[]
  /** The last clean session would have risen, were two rises not enough for 7 days. */
  readonly held: boolean
  /** No run before this day; null when none bars one. */
  readonly restUntil: number | null
  /** The stage before a refer: the way back in starts at least two below it. Null when there was none. */
  readonly referredAt: number | null
  /** Beyond 30 minutes; null on the ladder. */
  readonly build: BuildProgress | null
  readonly done: boolean
}

/** How far the way beyond 30 minutes has come. */
export interface BuildProgress {
  /** The day on which 30 minutes were clean for the third time. */
  readonly since: number
  /** The last day that was not clean; the day of `since` where none was. */
  readonly cleanSince: number
  readonly longestClean: number
  readonly lastLonger: number | null
  readonly goalCleanSessions: number
}

/** How the plan goes on, and why it went back, if it did. */
export interface Resumed {
  readonly progress: Progress
  readonly because: readonly Because[]
  /** The plan begins anew: its weeks and its clocks are counted from the next run. */
  readonly newStart?: true
}
