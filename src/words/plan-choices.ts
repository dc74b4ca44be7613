import type { Answers, FieldId } from '../domain/plan/answers.ts'
import { BONE_SITES, PLACES } from '../domain/plan/places.ts'
import { type DateName, readDate } from '../domain/plan/readAnswer.ts'
import { dateText } from './days.ts'

/** One choice of a question. */
export interface ChoiceWords {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

const YES_NO_UNKNOWN: readonly ChoiceWords[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'I do not know' },
]

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
const BONE_SITE_WORDS: Readonly<Record<string, string>> = {
  'inner-shin': 'Inner edge of the shin bone',
  fibula: 'Fibula, the thin bone outside the shin',
  'middle-foot': 'Middle of the foot (second to fourth metatarsal)',
  'pubic-bone': 'Pubic bone',
  'hip-neck': 'Hip (neck of the thigh bone)',
  'front-shin': 'Front edge of the shin bone',
  navicular: 'Navicular, at the top of the arch',
  'fifth-metatarsal': 'Base of the fifth metatarsal, outer foot',
  talus: 'Talus, inside the ankle',
  'inner-ankle': 'Inner ankle bone',
  'big-toe': 'Small bones under the big toe',
  kneecap: 'Kneecap',
  unknown: 'Another bone, or I do not know',
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

const MOVEMENT_CHOICES: readonly ChoiceWords[] = [
  { value: 'done', label: 'Done, pain within the limit' },
  { value: 'not', label: 'Too sore, or could not do it' },
  { value: 'untried', label: 'Not tried' },
]

/** The choices of each question that has some, by field. */
export const CHOICE_WORDS = {
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
    { value: 'hamstring-strain', label: 'Hamstring strain', hint: 'A sudden pull at the back of the thigh' },
    { value: 'achilles', label: 'Achilles tendon pain' },
    { value: 'plantar-heel', label: 'Plantar heel pain', hint: 'Plantar fasciitis' },
    { value: 'mtss', label: 'Shin splints', hint: 'Medial tibial stress syndrome' },
    { value: 'bone', label: 'Bone stress or a stress fracture' },
    { value: 'patellofemoral', label: 'Kneecap pain', hint: 'Patellofemoral pain, "runner\'s knee"' },
    { value: 'patellar', label: 'Patellar tendon pain', hint: '"Jumper\'s knee"' },
    { value: 'itb', label: 'Iliotibial band pain', hint: 'Outer side of the knee' },
    { value: 'hamstring-tendon', label: 'Hamstring tendon pain', hint: 'At the sitting bone' },
    { value: 'gluteal', label: 'Outer hip tendon pain', hint: 'Gluteal tendinopathy' },
    { value: 'ankle-sprain', label: 'Ankle sprain' },
    { value: 'other', label: 'Something else, or I cannot remember' },
  ],
  boneSite: BONE_SITES.map(({ id }) => ({ value: id, label: BONE_SITE_WORDS[id] ?? id })),
  place: PLACE_GROUPS.flatMap((group) => group.choices),
  feel: [
    { value: 'bone-spot', label: 'One spot on a bone hurts when I press it' },
    { value: 'rest-night', label: 'It hurts at rest or at night' },
    { value: 'sudden', label: 'It came suddenly, with a pull or a pop' },
    { value: 'stiff-start', label: 'It is stiff at first and eases as I move' },
    { value: 'none', label: 'None of these' },
    { value: 'unknown', label: 'I do not know' },
  ],
  cleared: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No, or not yet' },
    { value: 'unknown', label: 'I do not know' },
  ],
  side: [
    { value: 'left', label: 'Left' },
    { value: 'right', label: 'Right' },
    { value: 'both', label: 'Both' },
  ],
  lastRunKnown: [
    { value: 'ago', label: 'I know roughly how long ago' },
    { value: 'date', label: 'I know the date' },
  ],
  lastRunUnit: [
    { value: 'days', label: 'days' },
    { value: 'weeks', label: 'weeks' },
    { value: 'months', label: 'months' },
    { value: 'years', label: 'years' },
  ],
  ranThirty: YES_NO_UNKNOWN,
  walksRegularly: YES_NO_UNKNOWN,
  otherInjury: YES_NO_UNKNOWN,
  jog: MOVEMENT_CHOICES,
  stance: MOVEMENT_CHOICES,
  squats: MOVEMENT_CHOICES,
  hops: MOVEMENT_CHOICES,
  bmi: [
    { value: 'yes', label: 'Yes, use the gentler first weeks' },
    { value: 'no', label: 'No, or I would rather not say' },
  ],
  runDays: [
    { value: 'mon', label: 'Monday' },
    { value: 'tue', label: 'Tuesday' },
    { value: 'wed', label: 'Wednesday' },
    { value: 'thu', label: 'Thursday' },
    { value: 'fri', label: 'Friday' },
    { value: 'sat', label: 'Saturday' },
    { value: 'sun', label: 'Sunday' },
  ],
  goalMeasure: [
    { value: 'sessions', label: 'Sessions done' },
    { value: 'mornings', label: 'Comfortable next mornings' },
    { value: 'minutes', label: 'Minutes run' },
  ],
  limited: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
} as const satisfies Record<string, readonly ChoiceWords[]>
export type ChoiceField = keyof typeof CHOICE_WORDS

/** A choice as it reads; empty where none was made. */
export function choiceLabel(field: FieldId, value: string | undefined): string {
  const choices: readonly { value: string; label: string }[] =
    field in CHOICE_WORDS ? CHOICE_WORDS[field as keyof typeof CHOICE_WORDS] : []
  return choices.find((choice) => choice.value === value)?.label ?? ''
}

/** A date as the person typed it; empty where it is none. */
export function typedDate(name: DateName, answers: Answers): string {
  const reading = readDate(answers, name)
  return reading.ok ? dateText(reading.value) : ''
}
