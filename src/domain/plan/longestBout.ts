import type { Stage } from './model.ts'

interface RunOfStage {
  readonly stage?: number | undefined
  readonly runSeconds: number
}

/**
 * Tells the longest running without a walk that a run's session holds: the whole of it where its stage has no break.
 * Nothing is known of a run outside the plan, and a half-step is read as the stage it comes from.
 */
export const longestBoutIn =
  (ladder: readonly Stage[]) =>
  ({ stage, runSeconds }: RunOfStage): number => {
    const rung = stage === undefined ? undefined : ladder[stage]
    if (!rung) return 0
    const bouts = rung.segments.filter(({ kind }) => kind === 'run').length
    return bouts > 1 ? rung.longestBoutSeconds : runSeconds
  }
