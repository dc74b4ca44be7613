import { type Because, because } from '../shared/because.ts'
import { capSeconds } from './cap.ts'
import type { Pace, Start } from './model.ts'
import type { Profile } from './request.ts'
import {
  ANKLE_EARLY_DAYS,
  CAREFUL_FROM_YEARS,
  CONDITIONS,
  LADDER,
  START_BOUND_BMI,
  START_BOUND_NOT_WALKING,
  START_BOUND_SIXTY,
  START_ROWS,
  START_TABLE,
  TOP_STAGE,
} from './rules.ts'

/** All that R-05 looks at. */
export type StartProfile = Pick<
  Profile,
  | 'condition'
  | 'daysOff'
  | 'ranThirty'
  | 'walksRegularly'
  | 'otherInjuryLastYear'
  | 'age'
  | 'bmiOver30'
  | 'longestRunLast30Days'
>

/** One step of R-05: the stage so far becomes another, and says why when it did. */
type Step = (stage: number, profile: StartProfile, pace: Pace) => { stage: number; because: Because } | null

/** R-05, in the order of the contract. `pace` is the final one: it sets the floor of the cap. */
export function chooseStart(profile: StartProfile, pace: Pace): Start {
  const { condition, daysOff: days } = profile
  let stage = stageFromTable(profile)
  const table = because('start-table', { condition, days, stage })
  const changes: Because[] = []
  for (const step of STEPS) {
    const change = step(stage, profile, pace)
    if (!change) continue
    stage = change.stage
    changes.push(change.because)
  }
  return { stage, because: [table, ...changes] }
}

function stageFromTable({ condition, daysOff, ranThirty }: StartProfile): number {
  const column = CONDITIONS[condition].startColumn
  const row = START_ROWS.findLastIndex((from) => daysOff >= from)
  return START_TABLE[column === 'break' && !ranThirty ? 'break-new' : column][row] ?? 1
}

const freshAnkle: Step = (before, { condition, daysOff: days }) => {
  if (condition !== 'ankle-sprain' || days >= ANKLE_EARLY_DAYS) return null
  const stage = Math.min(before + 1, TOP_STAGE)
  return { stage, because: because('start-ankle', { days, stage }) }
}

const conditionBound: Step = (before, { condition }) => {
  const stage = CONDITIONS[condition].startBound
  if (stage === null || before <= stage) return null
  return { stage, because: because('start-bound', { condition, stage }) }
}

const littleWalking: Step = (before, { walksRegularly }) => {
  const stage = START_BOUND_NOT_WALKING
  return walksRegularly || before <= stage ? null : { stage, because: because('start-walks', { stage }) }
}

const otherInjury: Step = (before, { otherInjuryLastYear }) => {
  const stage = Math.max(before - 1, 1)
  if (!otherInjuryLastYear || stage === before) return null
  return { stage, because: because('start-other-injury', { stage }) }
}

const sixty: Step = (before, { age: years = 0 }) => {
  const stage = START_BOUND_SIXTY
  if (years < CAREFUL_FROM_YEARS || before <= stage) return null
  return { stage, because: because('start-age', { years, stage }) }
}

const bodyMass: Step = (before, { bmiOver30 }) => {
  const stage = START_BOUND_BMI
  return !bmiOver30 || before <= stage ? null : { stage, because: because('start-bmi', { stage }) }
}

/** Going up from stage 1, stops before the first stage over the cap; never below 1. */
const recentRun: Step = (before, { longestRunLast30Days: longestMinutes = 0 }, pace) => {
  if (longestMinutes === 0) return null
  const cap = capSeconds(longestMinutes * 60, pace)
  const over = LADDER.findIndex((rung) => rung.runSeconds > cap)
  const stage = over === -1 ? TOP_STAGE : Math.max(over - 1, 1)
  return before <= stage ? null : { stage, because: because('start-longest', { longestMinutes, stage }) }
}

const STEPS: readonly Step[] = [
  freshAnkle,
  conditionBound,
  littleWalking,
  otherInjury,
  sixty,
  bodyMass,
  recentRun,
]
