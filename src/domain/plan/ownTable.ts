import { becauseLogged } from '../shared/becauseLogged.ts'
import { capSeconds } from './cap.ts'
import type { Pace, Stage, Start } from './model.ts'
import { readLine } from './readLine.ts'
import type { Profile } from './request.ts'
import { LADDER, stageAt, TOP_STAGE } from './rules.ts'

/** A table that someone was given, as the request holds it. */
export type Progression = NonNullable<Profile['progression']>

/**
 * A person's own table as a ladder: stage 0 is the brisk walk of ours, stage 1 the first line. Throws on a table that
 * `checkProgression` has not let through: no plan comes from half a table.
 */
export function ownLadder({ stages }: Progression): readonly Stage[] {
  return [
    stageAt(0),
    ...stages.map(({ notation, sessions }, index) => {
      const reading = readLine(notation)
      if (!reading.ok) throw new RangeError(`line ${index + 1} of the table cannot be read`)
      return { ...reading.stage, stage: index + 1, sessions, houseStage: houseStageOf(reading.stage) }
    }),
  ]
}

/** The start of one's own table: its first line (section 9 of the contract). */
export const ownStart = ({ name, stages }: Progression): Start => ({
  stage: 1,
  because: [becauseLogged('start-own-table', { name, stages: stages.length })],
})

/** The highest house stage that an own stage answers: going up, the last before one that runs more, or longer at a time. */
function houseStageOf({ runSeconds, longestBoutSeconds }: Omit<Stage, 'stage'>): number {
  const over = LADDER.findIndex(
    (house) =>
      house.runSeconds > runSeconds ||
      (house.longestBoutSeconds === house.runSeconds && house.longestBoutSeconds > longestBoutSeconds),
  )
  return over < 0 ? TOP_STAGE : over - 1
}

/** A stage that asks for more running than the cap over what was run before it. */
export interface StepOverCap {
  readonly stage: number
  readonly runSeconds: number
  /** The longest run before it. */
  readonly longestSeconds: number
  readonly capSeconds: number
}

/**
 * R-14, looked at before the first run: the steps of a ladder that are over the cap if it is done as written, so that
 * the person can be told and asked. `longestSeconds` is the longest run of the last 30 days; without it the first
 * running stage is no step. A part of a ladder may be given, from the stage where the plan starts.
 */
export function stepsOverCap(
  ladder: readonly Stage[],
  pace: Pace,
  longestSeconds = 0,
): readonly StepOverCap[] {
  const steps: StepOverCap[] = []
  let longest = longestSeconds
  for (const { stage, runSeconds } of ladder) {
    const cap = capSeconds(longest, pace)
    if (longest > 0 && runSeconds > cap)
      steps.push({ stage, runSeconds, longestSeconds: longest, capSeconds: cap })
    longest = Math.max(longest, runSeconds)
  }
  return steps
}

/**
 * The last stage of a ladder that answers a house stage where a rule says "at most": neither it nor one before it runs
 * more than the house ladder does up to there. 0 where the first line already runs more: then only the walk is left.
 */
export function stageWithin(ladder: readonly Stage[], houseStage: number): number {
  const mostSeconds = Math.max(...LADDER.slice(0, houseStage + 1).map(({ runSeconds }) => runSeconds))
  const over = ladder.findIndex(({ runSeconds }) => runSeconds > mostSeconds)
  return ladder.at(over < 0 ? -1 : over - 1)?.stage ?? 0
}
