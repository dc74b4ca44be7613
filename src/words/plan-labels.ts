import type { Answers } from '../domain/plan/answers.ts'
import { PLACES } from '../domain/plan/places.ts'
import { type DateName, readDate } from '../domain/plan/readAnswer.ts'
import { dateText } from './days.ts'

/** One choice of a question. */
export interface ChoiceWords {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

const PLACE_WORDS: Readonly<Record<string, string>> = {
  'hip-front': 'Front of the hip or groin',
  'thigh-front': 'Front of the thigh',
  'knee-front': 'Around or behind the kneecap',
  'knee-outer': 'Outer side of the knee',
  'knee-inner': 'Inner side of the knee',
  'shin-front': 'Front edge of the shin',
  'shin-inner': 'Inner edge of the shin',
  'ankle-front': 'Front of the ankle',
  'ankle-outer': 'Outer ankle',
  'ankle-inner': 'Inner ankle',
  'foot-top': 'Top of the foot',
  'foot-outer': 'Outer edge of the foot',
  toes: 'Toes',
  'low-back': 'Low back',
  pelvis: 'Pelvis or pubic bone',
  buttock: 'Buttock or sitting bone',
  'hip-outer': 'Outer hip',
  hamstring: 'Back of the thigh',
  'knee-back': 'Back of the knee',
  calf: 'Calf',
  achilles: 'Achilles tendon, above the heel',
  'heel-bone': 'Heel bone, squeezed from the sides',
  'heel-under': 'Under the heel',
  arch: 'Arch of the foot',
  'ball-of-foot': 'Ball of the foot or under the big toe joint',
}
/** Places of pain in the two groups of the list; "I do not know" is an answer. */
export const PLACE_GROUPS: readonly { readonly label: string; readonly choices: readonly ChoiceWords[] }[] = [
  { label: 'On the front or the sides', choices: placesOf('front') },
  { label: 'On the back or underneath', choices: placesOf('back') },
  { label: 'Not sure', choices: [{ value: 'unknown', label: 'I do not know, or it moves around' }] },
]

function placesOf(group: 'front' | 'back'): readonly ChoiceWords[] {
  return PLACES.filter((place) => place.group === group).map(({ id }) => ({
    value: id,
    label: PLACE_WORDS[id] ?? id,
  }))
}

/** The choices whose words stand on the plan too, not only beside their question. */
export const PLAN_CHOICES = {
  stopped: [
    { value: 'named', label: 'An injury that a clinician has named' },
    { value: 'unnamed', label: 'Pain or an injury that nobody has named' },
    { value: 'break', label: 'No injury: I had a break from running' },
    { value: 'illness', label: 'An illness' },
    { value: 'baby', label: 'Pregnancy and a baby' },
    { value: 'surgery', label: 'Surgery on a leg' },
  ],
  named: [
    { value: 'calf-strain', label: 'Calf strain' },
    { value: 'hamstring-strain', label: 'Hamstring strain' },
    { value: 'achilles', label: 'Achilles tendon pain' },
    { value: 'plantar-heel', label: 'Plantar heel pain' },
    { value: 'mtss', label: 'Shin splints' },
    { value: 'bone', label: 'Bone stress or a stress fracture' },
    { value: 'patellofemoral', label: 'Kneecap pain' },
    { value: 'patellar', label: 'Patellar tendon pain' },
    { value: 'itb', label: 'Iliotibial band pain' },
    { value: 'hamstring-tendon', label: 'Hamstring tendon pain' },
    { value: 'gluteal', label: 'Outer hip tendon pain' },
    { value: 'ankle-sprain', label: 'Ankle sprain' },
    { value: 'other', label: 'Something else, or I cannot remember' },
  ],
  place: PLACE_GROUPS.flatMap((group) => group.choices),
  goalMeasure: [
    { value: 'sessions', label: 'Sessions done' },
    { value: 'mornings', label: 'Comfortable next mornings' },
    { value: 'minutes', label: 'Minutes run' },
  ],
} as const satisfies Record<string, readonly ChoiceWords[]>

/** A choice as the plan says it; empty where none was made. */
export function planLabel(field: keyof typeof PLAN_CHOICES, value: string | undefined): string {
  const choices: readonly ChoiceWords[] = PLAN_CHOICES[field]
  return choices.find((choice) => choice.value === value)?.label ?? ''
}

/** A date as the person typed it; empty where it is none. */
export function typedDate(name: DateName, answers: Answers): string {
  const reading = readDate(answers, name)
  return reading.ok ? dateText(reading.value) : ''
}
