import type { ClockEvent } from './clockRecord.ts'
import { phaseOf } from './phase.ts'
import { type PlacedStep, placed } from './placed.ts'
import { COUNTDOWN_SECONDS, HALFWAY_CLEAR_SECONDS, LATEST_CUE_MS, SHORTEST_COUNTED_SECONDS } from './rules.ts'
import type { Timeline } from './timeline.ts'

export const CUE_KINDS = ['warm-up', 'run', 'walk', 'cool-down', 'end', 'countdown', 'halfway'] as const
export type CueKind = (typeof CUE_KINDS)[number]

/** Something to be told at a moment of the timeline. */
export interface Cue {
  readonly kind: CueKind
  /** Time passed since the start. */
  readonly atMs: number
  /** Of a change: how long what begins will take. */
  readonly forMs?: number
}

/** All that is told on the way, in order: each change, 3-2-1 before it, halfway once, and the end. */
export function cuesOf(timeline: Timeline, events: readonly ClockEvent[]): readonly Cue[] {
  const steps = placed(timeline, events).filter(({ startMs, endMs }) => endMs > startMs)
  const endMs = steps.at(-1)?.endMs ?? 0
  const changes = steps.flatMap((step) => changeTo(timeline, step))
  return [
    ...changes,
    ...steps.flatMap(countdown),
    { kind: 'halfway', atMs: clearOf(changes, halfwayMs(timeline, events)) } as const,
    { kind: 'end', atMs: endMs } as const,
  ].toSorted((one, other) => one.atMs - other.atMs)
}

function changeTo(timeline: Timeline, step: PlacedStep): readonly Cue[] {
  const phase = phaseOf(timeline, step)
  const kind = CUE_KINDS.find((cue) => cue === phase)
  return kind ? [{ kind, atMs: step.startMs, forMs: step.endMs - step.startMs }] : []
}

function countdown({ startMs, endMs, step }: PlacedStep): readonly Cue[] {
  const counted = step.kind === 'ready' || endMs - startMs >= SHORTEST_COUNTED_SECONDS * 1000
  if (!counted || endMs === Number.POSITIVE_INFINITY) return []
  return Array.from({ length: COUNTDOWN_SECONDS }, (_, index) => ({
    kind: 'countdown',
    atMs: endMs - (COUNTDOWN_SECONDS - index) * 1000,
  }))
}

/**
 * Half of the way out and back, told once: what is skipped or added after that moment does not move it. So it is
 * sought with the first of the events, then with one more, until no later event lies before it.
 */
function halfwayMs(timeline: Timeline, events: readonly ClockEvent[]): number {
  const half = (count: number) => halfOf(placed(timeline, events.slice(0, count)))
  const seen = events.findIndex(({ atMs }, count) => half(count) <= atMs)
  return half(seen === -1 ? events.length : seen)
}

/** The time to get ready is no part of the way. */
function halfOf(steps: readonly PlacedStep[]): number {
  const startMs = steps.find(({ step }) => step.kind !== 'ready')?.startMs ?? 0
  return (startMs + (steps.at(-1)?.endMs ?? 0)) / 2
}

/** Apart from a change of step and its countdown: told after it. */
function clearOf(changes: readonly Cue[], atMs: number): number {
  const near = changes.findLast((change) => Math.abs(change.atMs - atMs) < HALFWAY_CLEAR_SECONDS * 1000)
  return near ? near.atMs + HALFWAY_CLEAR_SECONDS * 1000 : atMs
}

/** A change of step, or the end, lies between these moments. */
export const changedBetween = (cues: readonly Cue[], lastMs: number, nowMs: number): boolean =>
  cues.some(({ kind, atMs }) => kind !== 'countdown' && kind !== 'halfway' && lastMs < atMs && atMs <= nowMs)

/** The cue to give now, if any: the last since one looked. What a sleep has passed over is not made up for. */
export function dueCue(cues: readonly Cue[], lastMs: number, nowMs: number): Cue | undefined {
  const cue = cues.findLast(({ atMs }) => lastMs < atMs && atMs <= nowMs)
  return cue && nowMs - cue.atMs <= LATEST_CUE_MS ? cue : undefined
}
