import type { Change } from '../course/model.ts'
import type { Gate, Pace, Position, Start } from '../plan/model.ts'
import type { Segment } from '../session/model.ts'
import type { Reasons } from '../shared/because.ts'
import type { Day } from '../shared/days.ts'

/** One day of the plan. A day without running carries no stage. */
export interface CalendarDay {
  readonly date: Day
  readonly kind: 'run' | 'walk' | 'strength' | 'cross' | 'rest'
  readonly stage?: number
  readonly segments?: readonly Segment[]
  /** A half-step: the next stage's session cut short, shown under the stage it comes from. */
  readonly half?: boolean
  readonly change?: Change
  readonly runSeconds: number
  readonly totalSeconds: number
  readonly because: Reasons
}

/** When the goal may be reached: all sessions clean; every third one repeated; every one done twice. Our rule. */
export interface Ends {
  readonly earliest: Day
  readonly likely: Day
  readonly latest: Day
}

/** What each note is told with: something strange that could be read, or that the plan does not reach. */
export interface NoteValues {
  'goal-out-of-reach': { readonly days: number }
  'latest-end-unknown': Readonly<Record<never, never>>
  'two-runs-a-day': { readonly date: Day }
  'run-before-start': { readonly date: Day }
  'move-to-same-day': { readonly date: Day }
  'own-steps-over-cap': { readonly stages: readonly number[] }
}

export type NoteCode = keyof NoteValues

export type Note<C extends NoteCode = NoteCode> = {
  [K in C]: { readonly code: K; readonly values: NoteValues[K] }
}[C]

/** What the engine answers. Null where the gate is closed or a limit keeps the goal out of reach. */
export interface Plan {
  readonly gate: Gate
  readonly start: Start | null
  readonly pace: Pace
  readonly position: Position | null
  readonly calendar: readonly CalendarDay[]
  readonly ends: Ends | null
  readonly because: Reasons
  readonly notes: readonly Note[]
  /** While a rest after a red run lasts. */
  readonly flare?: Flare
  /** Once the goal has been reached. */
  readonly graduation?: Graduation
}

/** After a red run: what today holds, what had changed before it, what lets you move on. */
export interface Flare {
  readonly today: Reasons
  readonly changed: Reasons
  readonly moveOn: Reasons
}

/** At the goal: what held, what to keep, what to watch, how to start again next time. */
export interface Graduation {
  readonly held: Reasons
  readonly keep: Reasons
  readonly watch: Reasons
  readonly restart: Reasons
}
