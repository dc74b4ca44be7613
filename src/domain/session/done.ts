import { runSeconds, type Segment } from './model.ts'
import type { PlacedStep } from './placed.ts'

/** What was really done of a session, in whole seconds. */
export interface Done {
  readonly walkSeconds: number
  readonly runSeconds: number
  /** All the running there was in it. */
  readonly whole: boolean
}

/** What had been done when so much time had passed. */
export function doneBy(segments: readonly Segment[], steps: readonly PlacedStep[], passedMs: number): Done {
  const secondsAt = (kind: Segment['kind']) => Math.round(doneMs(steps, kind, passedMs) / 1000)
  const run = secondsAt('run')
  return { walkSeconds: secondsAt('walk'), runSeconds: run, whole: run >= runSeconds(segments) }
}

const doneMs = (steps: readonly PlacedStep[], kind: Segment['kind'], passedMs: number): number =>
  steps
    .filter(({ step }) => step.kind === kind)
    .reduce((sum, { startMs, endMs }) => sum + Math.max(Math.min(endMs, passedMs) - startMs, 0), 0)
