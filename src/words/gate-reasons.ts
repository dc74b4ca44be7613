import type { Because } from '../domain/shared/because.ts'
import type { ReasonValues } from '../domain/shared/reasons.ts'
import { days, minutes, weeks } from './counts.ts'
import { dateText } from './days.ts'
import { AFTER, type Sentences } from './plan-reasons.ts'
import { TESTS } from './tests.ts'

const ACTIONS: Readonly<Record<ReasonValues['flag']['group'], string>> = {
  emergency: 'Call the emergency number now.',
  'same-day': 'Get medical care today.',
  'see-clinician': 'See a clinician before you run.',
  postpone: 'Wait before you run.',
}

const testShort = (values: ReasonValues['under-goal']): string =>
  `Your ${TESTS[values.test].name} came to ${values.value} ${TESTS[values.test].unit}. The goal is ${values.needed}.`

/** Why a gate is open or closed, and what a self-test asks. Apart, because most open plans show none of them. */
export const GATE_SENTENCES = {
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
  'clearance-missing': (v) =>
    `See a clinician first. After ${AFTER[v.condition]}, a clinician must agree that you run.`,
  'bone-high-risk': () =>
    'See a clinician. This kind of bone stress needs one at every step, so we make no plan.',
  'birth-unknown': () => 'See a clinician, or tell us how many weeks ago you had your baby.',
  'birth-recent': (v) =>
    `See a clinician first. Your baby came ${weeks(v.weeks)} ago. Before ${weeks(v.neededWeeks)} a clinician must agree.`,
  'under-goal': (v) => `${testShort(v)} Until you test again, the pace stays careful.`,
} satisfies Partial<Sentences>

type GateReasonCode = keyof typeof GATE_SENTENCES

const isGateReason = (because: Because): because is Because<GateReasonCode> => because.code in GATE_SENTENCES

const sentence = <Code extends GateReasonCode>({ code, values }: Because<Code>): string =>
  (GATE_SENTENCES as Pick<Sentences, GateReasonCode>)[code](values)

/** A reason of the gate, or of a self-test, as a sentence. */
export const gateReasonText = (because: Because): string => (isGateReason(because) ? sentence(because) : '')
