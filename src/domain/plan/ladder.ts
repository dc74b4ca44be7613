import { runSeconds, type Segment } from '../session/model.ts'
import type { Stage } from './model.ts'

/** Every session begins and ends with this walk. */
const WALK_SECONDS = 300
const BRISK_WALK_SECONDS = 1800

/** `[repeats, run seconds, walk seconds]` of stages 1 to 13. Our rule, inside the published range. */
const MAIN_SETS = [
  [8, 30, 120],
  [6, 60, 180],
  [8, 60, 120],
  [5, 120, 180],
  [6, 120, 120],
  [5, 180, 120],
  [6, 180, 90],
  [4, 300, 120],
  [3, 420, 90],
  [2, 720, 120],
  [3, 540, 60],
  [1, 1500, 0],
  [1, 1800, 0],
] as const

/** The house ladder, stages 0 to 13: from a brisk walk to 30 minutes without a break. */
export const LADDER: readonly Stage[] = [
  {
    stage: 0,
    segments: [{ kind: 'walk', seconds: BRISK_WALK_SECONDS }],
    runSeconds: 0,
    longestBoutSeconds: 0,
  },
  ...MAIN_SETS.map(([repeats, run, walk], index) => stageOf(index + 1, mainSet(repeats, run, walk), run)),
]

export const TOP_STAGE = LADDER.length - 1

/** The rung of that number. Throws when the ladder has none. */
export function stageAt(stage: number): Stage {
  const found = LADDER[stage]
  if (!found) throw new RangeError(`no stage ${stage} on the ladder`)
  return found
}

function stageOf(stage: number, main: readonly Segment[], longestBoutSeconds: number): Stage {
  const walk: Segment = { kind: 'walk', seconds: WALK_SECONDS }
  return { stage, segments: [walk, ...main, walk], runSeconds: runSeconds(main), longestBoutSeconds }
}

/** The walk after the last repeat belongs to the main set. A walk of 0 seconds is no segment. */
function mainSet(repeats: number, run: number, walk: number): readonly Segment[] {
  const pair: Segment[] = [
    { kind: 'run', seconds: run },
    { kind: 'walk', seconds: walk },
  ]
  return Array.from({ length: repeats }, () => pair.filter((leg) => leg.seconds > 0)).flat()
}
