import { RED_SIGNS, REFER_SIGNS, type RedSign, type ReferSign } from '../domain/plan/judgeRun.ts'
import type { PainFamily } from '../domain/plan/model.ts'
import { PAIN_RULES, type PainBounds, type PainRule, RED_REST_DAYS } from '../domain/plan/painRules.ts'
import { countText } from './days.ts'

interface FamilyWords {
  readonly name: string
  /** Whom it is for, where the name alone does not say it. */
  readonly detail?: string
}

/** What stopped a person, in plain names: one for each set of pain limits. */
export const FAMILY_WORDS: Readonly<Record<PainFamily, FamilyWords>> = {
  none: { name: 'No injury', detail: 'a break, or an illness' },
  muscle: { name: 'Muscle strain', detail: 'calf or thigh' },
  tendon: {
    name: 'Tendon or heel',
    detail: 'Achilles, under the heel, below the kneecap, sitting bone, outer hip',
  },
  shin: { name: 'Shin splints', detail: 'a long sore stretch on the inner shin' },
  knee: { name: 'Kneecap pain', detail: 'and after surgery on a leg' },
  itb: { name: 'Outer knee', detail: 'iliotibial band' },
  ankle: { name: 'Ankle sprain' },
  bone: { name: 'Bone stress injury', detail: 'only once a clinician agreed to running' },
  pelvic: { name: 'After a birth' },
}

/** In the order in which a person looks for their own. */
export const FAMILIES = Object.keys(FAMILY_WORDS) as readonly PainFamily[]

/** How much each family may be felt on a run, the strictest first. */
export const FAMILY_GROUPS = [
  { name: 'Must stay silent', holds: (rule: PainRule) => rule.green.during === 0 },
  {
    name: 'May be felt a little',
    holds: (rule: PainRule) => rule.green.during > 0 && rule.green.morning === 0,
  },
  { name: 'May grumble', holds: (rule: PainRule) => rule.green.during > 0 && rule.green.morning !== 0 },
].map(({ name, holds }) => ({ name, families: FAMILIES.filter((family) => holds(PAIN_RULES[family])) }))

/** The three bands of a family on the scale from 0 to 10, in words and in whole numbers of the scale. */
export function bandsOf({ green, amber }: PainRule) {
  return [
    { light: 'go', word: 'Go', pain: range(0, green.during), numbers: green.during + 1 },
    {
      light: 'hold',
      word: 'Ease',
      pain: range(green.during + 1, amber.during),
      numbers: amber.during - green.during,
    },
    { light: 'stop', word: 'Stop', pain: `${amber.during + 1} or more`, numbers: 10 - amber.during },
  ] as const
}

const range = (from: number, to: number): string => (from === to ? `${to}` : `${from} to ${to}`)

/** What the next morning must be like, and how far a stop leads back. */
export const familyNote = ({ green, stagesBack }: PainRule): string =>
  `Next morning: ${morning(green)}. After a stop: back ${countText(stagesBack, 'stage')}.`

function morning({ morning: rise }: PainBounds): string {
  if (rise === 'none') return 'no pain at all, nor that evening'
  return rise === 0 ? 'as usual' : `at most ${rise} over usual`
}

/** A sign as a box to tick, and as part of a sentence. */
export const RUN_SIGNS: Readonly<
  Record<RedSign | ReferSign | 'pelvicSign', { label: string; noun: string }>
> = {
  limp: { label: 'A limp, or a changed stride', noun: 'a limp' },
  swelling: { label: 'Swelling', noun: 'swelling' },
  givingWay: { label: 'It gave way', noun: 'giving way' },
  boneSpot: { label: 'One spot on a bone is sore to touch', noun: 'one sore spot on a bone' },
  nightPain: { label: 'Pain at night', noun: 'pain at night' },
  pelvicSign: {
    label: 'Leaking, heaviness, a bulge or bleeding',
    noun: 'leaking, heaviness, a bulge or bleeding',
  },
}

const labels = (signs: readonly (keyof typeof RUN_SIGNS)[]): readonly string[] =>
  signs.map((sign) => RUN_SIGNS[sign].label)

/** The list of all families, as a guide prints it. */
export const PAIN_TABLE = {
  title: 'Which pain may you run with?',
  how: 'Worst pain during the run, from 0 to 10. Left go, middle ease, right stop.',
  always: 'Always stop, whatever the number',
  signs: [
    { signs: labels(RED_SIGNS), todo: `Rest ${RED_REST_DAYS} full days, then step back.` },
    { signs: labels(['pelvicSign']), todo: 'After a birth: go back to walking.' },
    { signs: labels(REFER_SIGNS), todo: 'See a clinician before the next run.' },
  ],
  ours: 'These lines are our rule, shaped by the sources in this guide.',
} as const
