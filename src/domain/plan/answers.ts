import { CONDITION_IDS, type ConditionId } from './model.ts'
import { BONE_SITES, PLACES, type Place, rulesForPlace } from './places.ts'

/** Of the question about a clinician's limits. */
export const LIMIT_FIELDS = [
  'limited',
  'limitMinutes',
  'limitDays',
  'limitFromDay',
  'limitFromMonth',
  'limitFromYear',
  'limitUntilDay',
  'limitUntilMonth',
  'limitUntilYear',
] as const

/** Every field of the plan's questions. What stands in it is text, exactly as typed. */
export const FIELD_IDS = [
  'stopped',
  'named',
  'boneSite',
  'place',
  'feel',
  'side',
  'weeksSinceBirth',
  'weeksAskedOn',
  'cleared',
  'clearedDay',
  'clearedMonth',
  'clearedYear',
  'lastRunKnown',
  'lastRunCount',
  'lastRunUnit',
  'lastRunAskedOn',
  'lastRunDay',
  'lastRunMonth',
  'lastRunYear',
  'ranThirty',
  'walkMinutes',
  'walkPain',
  'walksRegularly',
  'jog',
  'stance',
  'squats',
  'hops',
  'morningBase',
  'otherInjury',
  'age',
  'sex',
  'bmi',
  'longestRun',
  'runDays',
  'startChoice',
  'startDay',
  'startMonth',
  'startYear',
  'goalWords',
  'goalMeasure',
  'goalReason',
  'goalMinutes',
  ...LIMIT_FIELDS,
] as const
export type FieldId = (typeof FIELD_IDS)[number]
export type Answers = Readonly<Partial<Record<FieldId, string>>>

/** Several choices in one field, as they are kept: `mon,wed`. */
export const chosenIn = (text: string | undefined): readonly string[] => (text ? text.split(',') : [])

/** What the plan is built for. `unseen`: no clinician has named it, so the rules are borrowed from a place. */
export interface Stop {
  readonly condition: ConditionId
  readonly unseen: boolean
}

const WITHOUT_NAME: Readonly<Record<string, ConditionId>> = {
  break: 'break',
  illness: 'illness',
  baby: 'postnatal',
  surgery: 'surgery',
}

/** The place question is asked: nobody has named the injury, or its name is not on our list. */
export const isUnseen = (answers: Answers): boolean =>
  answers.stopped === 'unnamed' || (answers.stopped === 'named' && answers.named === 'other')

/** Why running stopped, as far as the answers tell; null while they do not. */
export function stopOf(answers: Answers): Stop | null {
  if (isUnseen(answers)) return unseenStop(answers)
  const condition =
    answers.stopped === 'named' ? namedCondition(answers) : WITHOUT_NAME[answers.stopped ?? '']
  return condition ? { condition, unseen: false } : null
}

function unseenStop({ place, feel }: Answers): Stop | null {
  if (!place) return null
  if (place !== 'unknown' && !bony(place) && !feel) return null
  const rules = rulesForPlace(place, chosenIn(feel))
  return { condition: rules === 'clinician' ? 'bone-stress-high' : rules, unseen: true }
}

function namedCondition({ named, boneSite }: Answers): ConditionId | undefined {
  if (named !== 'bone') return CONDITION_IDS.find((id) => id === named)
  const site = BONE_SITES.find((candidate) => candidate.id === boneSite)
  return site && (site.risk === 'low' ? 'bone-stress-low' : 'bone-stress-high')
}

/** The place waits for a clinician however it feels. */
export const bony = (placeId: string): boolean => rulesForPlace(placeId, ['none']) === 'clinician'

export const placeOf = (answers: Answers): Place | undefined =>
  isUnseen(answers) ? PLACES.find((place) => place.id === answers.place) : undefined

/** No hurt side, and no usual morning pain to compare with. */
const NOT_INJURED: readonly ConditionId[] = ['break', 'illness', 'postnatal']

/** Something is hurt that has a side. */
export function isInjured(answers: Answers): boolean {
  const stop = stopOf(answers)
  return stop !== null && !NOT_INJURED.includes(stop.condition) && !placeOf(answers)?.midline
}
