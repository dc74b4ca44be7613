import type { PlacedStep } from './placed.ts'
import type { StepKind, Timeline } from './timeline.ts'

/** What a step is to the person: the walks at both ends of a run have names of their own. */
export type Phase = StepKind | 'warm-up' | 'cool-down'

export function phaseOf(timeline: Timeline, { step, index }: Pick<PlacedStep, 'step' | 'index'>): Phase {
  if (step.kind !== 'walk' || timeline[index]?.kind !== 'walk') return step.kind
  const runs = (steps: Timeline) => steps.some(({ kind }) => kind === 'run')
  const first = timeline.findIndex(({ kind }) => kind !== 'ready')
  if (index === first && runs(timeline.slice(index))) return 'warm-up'
  return index === timeline.length - 1 && runs(timeline) ? 'cool-down' : 'walk'
}

/** Which run of how many; a walk belongs to the run before it. Zero before the first. */
export function repeatOf(
  timeline: Timeline,
  index: number,
): { readonly number: number; readonly of: number } {
  const runs = (steps: Timeline) => steps.filter(({ kind }) => kind === 'run').length
  return { number: runs(timeline.slice(0, index + 1)), of: runs(timeline) }
}
