import type { CalendarDay, Plan } from '../calendar/model.ts'
import type { Gate, Pace, Position } from '../plan/model.ts'
import type { PlanRequest, Profile } from '../plan/request.ts'

/** Whose plan it is, where it began and where it stands today. */
export interface Who {
  readonly profile: Profile
  readonly startStage: number | null
  readonly pace: Pace
  readonly gate: Gate
  /** Null while the gate is closed. */
  readonly position: Position | null
  /** The next session of the plan; null where none is planned. */
  readonly next: CalendarDay | null
}

export const whoOf = ({ profile }: PlanRequest, plan: Plan): Who => ({
  profile,
  startStage: plan.start?.stage ?? null,
  pace: plan.pace,
  gate: plan.gate,
  position: plan.position,
  next: plan.calendar.find(({ kind }) => kind === 'run' || kind === 'walk') ?? null,
})
