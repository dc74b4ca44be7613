import type { ConditionId, StartColumn } from './model.ts'
import { CONDITION_IDS } from './model.ts'
import { CAREFUL_FROM_YEARS, CONDITIONS } from './rules.ts'
import { chooseStart, type StartProfile } from './start.ts'

/** What a person says who only wants to know where a plan would start. */
export interface StartQuery {
  /** Which column of the start table: what stopped them, by its kind. */
  readonly column: StartColumn
  readonly daysOff: number
  /** Ran 30 minutes without a break before; only a break without injury asks it. */
  readonly ranThirty: boolean
}

/** What a plan asks beyond that and may start lower for. */
export type Lowering = 'walks-little' | 'other-injury' | 'sixty' | 'gentler-weeks'

export interface FoundStart {
  /** From the table of R-05, before anything lowers it. */
  readonly stage: number
  readonly lower: readonly { readonly by: Lowering; readonly stage: number }[]
  /** Injuries of this kind that start lower than the table. */
  readonly lowerInjuries: readonly { readonly condition: ConditionId; readonly stage: number }[]
}

const LOWERINGS: Readonly<Record<Lowering, Partial<StartProfile>>> = {
  'walks-little': { walksRegularly: false },
  'other-injury': { otherInjuryLastYear: true },
  sixty: { age: CAREFUL_FROM_YEARS },
  'gentler-weeks': { bmiOver30: true },
}

/** Where R-05 starts such a person, and what could start them lower. It asks the plan's own function each time. */
export function findStart({ column, daysOff, ranThirty }: StartQuery): FoundStart {
  const alike = CONDITION_IDS.filter((condition) => CONDITIONS[condition].startColumn === column)
  const plain = alike.find((condition) => CONDITIONS[condition].startBound === null) ?? 'break'
  const stageWith = (more: Partial<StartProfile>): number => {
    const condition = more.condition ?? plain
    const profile = { condition, daysOff, ranThirty, walksRegularly: true, otherInjuryLastYear: false }
    return chooseStart({ ...profile, ...more }, CONDITIONS[condition].pace).stage
  }
  const stage = stageWith({})
  const lowerings = Object.entries(LOWERINGS) as [Lowering, Partial<StartProfile>][]
  return {
    stage,
    lower: lowerings
      .map(([by, more]) => ({ by, stage: stageWith(more) }))
      .filter((other) => other.stage < stage),
    lowerInjuries: alike
      .map((condition) => ({ condition, stage: stageWith({ condition }) }))
      .filter((other) => other.stage < stage),
  }
}
