import { underGoal } from '../baseline/goals.ts'
import { type Because, because, type Reasons } from '../shared/because.ts'
import type { Pace } from './model.ts'
import type { Profile, Reads } from './request.ts'
import {
  BRISK_FROM_STAGE,
  BRISK_UNDER_DAYS,
  CAREFUL_FROM_YEARS,
  CLEAN_SESSIONS,
  CONDITIONS,
} from './rules.ts'

/** A pace and what it was chosen for. */
export interface PaceChoice {
  readonly pace: Pace
  readonly because: Reasons
}

type ReadHere = 'condition' | 'daysOff' | 'age' | 'otherInjuryLastYear' | 'side'

/** the condition's pace; anything that asks for care makes it careful. */
export function choosePace(request: Reads<ReadHere>): PaceChoice {
  const care = reasonsForCare(request)
  const { condition, daysOff: days } = request.profile
  const pace = conditionPace(request)
  const own = because('pace-condition', { condition, days, pace })
  return { pace: care.length > 0 ? 'careful' : pace, because: [own, ...care] }
}

function conditionPace({ profile }: Reads<ReadHere>): Pace {
  if (profile.condition === 'break' && profile.daysOff < BRISK_UNDER_DAYS) return 'brisk'
  return CONDITIONS[profile.condition].pace
}

/** R-04 reads results of a hurt side; a break or an illness has none. */
export const hasHurtSide = ({ side, condition }: Pick<Profile, 'side' | 'condition'>): boolean =>
  side !== 'none' || CONDITIONS[condition].family !== 'none'

function reasonsForCare({ profile, baseline }: Reads<ReadHere>): readonly Because[] {
  const { age, otherInjuryLastYear, side, condition } = profile
  const reasons: Because[] = []
  if (otherInjuryLastYear) reasons.push(because('pace-other-injury', {}))
  if (age !== undefined && age >= CAREFUL_FROM_YEARS) reasons.push(because('pace-age', { years: age }))
  if (!hasHurtSide(profile)) return reasons
  const weak = underGoal(baseline?.results ?? [], side, condition === 'postnatal')
  return [...reasons, ...weak.map((result) => because('under-goal', result))]
}

/** Clean sessions that a stage asks for before the next. Brisk is brisk from stage 6 on only. */
export const cleanSessionsNeeded = (pace: Pace, stage: number): number =>
  CLEAN_SESSIONS[pace === 'brisk' && stage < BRISK_FROM_STAGE ? 'standard' : pace]
