import type { Because } from '../domain/shared/because.ts'
import type { ConditionId, Pace } from '../domain/shared/ids.ts'
import type { ReasonCode, ReasonValues } from '../domain/shared/reasons.ts'
import { days, minutes } from './counts.ts'

/** A sentence for each reason, from its values. */
export type Sentences = { readonly [Code in ReasonCode]: (values: ReasonValues[Code]) => string }

/** What stopped a person, as it stands in a sentence. */
export const AFTER: Readonly<Record<ConditionId, string>> = {
  break: 'a break without injury',
  'bone-stress-low': 'a bone stress injury at a low-risk site',
  'bone-stress-high': 'a bone stress injury at a high-risk site',
  mtss: 'settled inner shin pain',
  achilles: 'a settled Achilles tendon',
  'plantar-heel': 'settled heel pain',
  patellofemoral: 'settled kneecap pain',
  itb: 'settled outer knee pain',
  patellar: 'a settled kneecap tendon',
  'hamstring-tendon': 'a settled hamstring tendon',
  'hamstring-strain': 'a settled hamstring strain',
  'calf-strain': 'a settled muscle strain of the calf',
  'ankle-sprain': 'a settled ankle sprain',
  gluteal: 'settled outer hip pain',
  surgery: 'surgery',
  postnatal: 'having a baby',
  illness: 'an illness',
}

const PACES: Readonly<Record<Pace, string>> = {
  careful: 'careful. That asks for three clean runs at each stage',
  standard: 'standard. That asks for two clean runs at each stage',
  brisk: 'brisk. That asks for one clean run at each stage from 6 up',
}

/** Where a plan starts and at which pace: the reasons that the page of a plan shows. */
export const PLAN_SENTENCES = {
  'start-table': (v) =>
    `You have not run for ${days(v.days)}. For ${AFTER[v.condition]} that means stage ${v.stage}.`,
  'start-ankle': (v) =>
    `Your ankle kept you off for only ${days(v.days)}, so you start one higher, at stage ${v.stage}.`,
  'start-bound': (v) => `After ${AFTER[v.condition]} the start is never above stage ${v.stage}.`,
  'start-walks': (v) =>
    `Regular walks are the base, and yours is still growing. So you start no higher than stage ${v.stage}.`,
  'start-other-injury': (v) =>
    `You had another injury in the last year, so you start one lower, at stage ${v.stage}.`,
  'start-age': (v) => `At ${v.years} the start is a little gentler: no higher than stage ${v.stage}.`,
  'pace-condition': (v) =>
    v.condition === 'break'
      ? `After a break of ${days(v.days)} without injury the usual pace is ${PACES[v.pace]}.`
      : `After ${AFTER[v.condition]} the usual pace is ${PACES[v.pace]}.`,
  'pace-age': (v) => `At ${v.years} the pace is careful: three clean runs at each stage.`,
  'pace-other-injury': () => 'You had another injury in the last year, so the pace is careful.',
  'start-longest': (v) =>
    `Your longest run of the last 30 days was ${minutes(v.longestMinutes)}, so you start no higher than stage ${v.stage}.`,
  'start-bmi': (v) => `You chose the gentler first weeks, so you start no higher than stage ${v.stage}.`,
} satisfies Partial<Sentences>

export type PlanReasonCode = keyof typeof PLAN_SENTENCES

const isPlanReason = (because: Because): because is Because<PlanReasonCode> => because.code in PLAN_SENTENCES

const sentence = <Code extends PlanReasonCode>({ code, values }: Because<Code>): string =>
  (PLAN_SENTENCES as Pick<Sentences, PlanReasonCode>)[code](values)

/** The reasons among these that are about the plan as a whole, as sentences. Others are told elsewhere. */
export const planReasonText = (because: Because): string => (isPlanReason(because) ? sentence(because) : '')
