import type { Because } from '../shared/because.ts'
import type { GateOutcome } from './model.ts'

/** Something that keeps the gate closed: how far, and why. */
export interface GateFinding {
  readonly outcome: Exclude<GateOutcome, 'open'>
  readonly because: Because
}
