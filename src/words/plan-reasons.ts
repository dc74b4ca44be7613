import type { Because } from '../domain/shared/because.ts'
import type { ConditionId, Pace } from '../domain/shared/ids.ts'
import type { ReasonCode, ReasonValues } from '../domain/shared/reasons.ts'
import { days, minutes, weeks } from './counts.ts'
import { dateText } from './days.ts'
import { TESTS } from './tests.ts'

/** A sentence for each reason, from its values. */
export type Sentences = { readonly [Code in ReasonCode]: (values: ReasonValues[Code]) => string }

const ACTIONS: Readonly<Record<ReasonValues['flag']['group'], string>> = {
  emergency: 'Call the emergency number now.',
  'same-day': 'Get medical care today.',
  'see-clinician': 'See a clinician before you run.',
  postpone: 'Wait before you run.',
}

const AFTER: Readonly<Record<ConditionId, string>> = {
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

const testShort = (values: ReasonValues['under-goal']): string =>
  `Your ${TESTS[values.test].name} came to ${values.value} ${TESTS[values.test].unit}. The goal is ${values.needed}.`

/** Why a plan is open or closed, where it starts and at which pace: the reasons a page of the plan shows. */
export const PLAN_SENTENCES = {
  'screening-clear': (v) => `Your checklist of ${dateText(v.takenOn)} found nothing that asks you to wait.`,
  'screening-open': (v) =>
    v.unanswered === 1
      ? 'Finish the red-flag checklist first. One question is still open.'
      : `Finish the red-flag checklist first. ${v.unanswered} questions are still open.`,
  'screening-old': (v) =>
    `Do the red-flag checklist again. Yours is ${days(v.days)} old, and it holds for less than ${v.lastsDays}.`,
  flag: (v) =>
    `${ACTIONS[v.group]} You answered ${v.answer === 'yes' ? 'yes' : '"not sure"'} to ${v.flag} of the checklist.`,
  'flag-age': (v) =>
    `See a clinician before you run. At ${v.years} you are outside the ages this plan is made for.`,
  'clearance-given': (v) =>
    `You told us that a clinician agreed on ${dateText(v.clearanceOn)} that you may run.`,
  'walk-passed': (v) => `You can walk briskly for ${minutes(v.minutes)} with pain at ${v.pain} of 10.`,
  'walk-short': (v) =>
    `Walk first. Your longest brisk walk is ${minutes(v.minutes)}. Running starts from ${v.neededMinutes}.`,
  'walk-pain': (v) =>
    v.limit === 0
      ? `Walk first. Your walk hurt ${v.pain} of 10. For you it should not hurt at all.`
      : `Walk first. Your walk hurt ${v.pain} of 10. Running starts from ${v.limit} or less.`,
  'walk-sign': () => 'Walk first. Something ended your walk.',
  'walks-first': (v) => `Start with walks for ${days(v.days)}. Then do the checks again.`,
  'impact-passed': () => 'You passed the jog, balance, squat and hop check.',
  'impact-not-passed': () => 'Walk first. The jog, balance, squat and hop check comes before the first run.',
  'impact-value': (v) => `Walk first. ${testShort(v)}`,
  'impact-pain': (v) =>
    `Walk first. Your ${TESTS[v.test].name} hurt ${v.pain} of 10. The limit for you is ${v.limit}.`,
  'impact-sign': (v) => `Walk first. Something ended your ${TESTS[v.test].name}.`,
  'heel-raises': (v) =>
    `Walk first. You did ${v.value} single-leg heel raises. For you the check asks ${v.needed}.`,
  'heel-raise-pain': (v) => `Walk first. Your heel raises hurt ${v.pain} of 10. The limit is ${v.limit}.`,
  'under-goal': (v) => `${testShort(v)} Until you test again, the pace stays careful.`,
  'clearance-missing': (v) =>
    `See a clinician first. After ${AFTER[v.condition]}, a clinician must agree that you run.`,
  'bone-high-risk': () =>
    'See a clinician. This kind of bone stress needs one at every step, so we make no plan.',
  'birth-unknown': () => 'See a clinician, or tell us how many weeks ago you had your baby.',
  'birth-recent': (v) =>
    `See a clinician first. Your baby came ${weeks(v.weeks)} ago. Before ${weeks(v.neededWeeks)} a clinician must agree.`,
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

/** The reasons among these that are about the plan as a whole, as sentences. Those of single days are not. */
export const planReasonText = (because: Because): string => (isPlanReason(because) ? sentence(because) : '')
