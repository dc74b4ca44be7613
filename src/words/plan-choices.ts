import type { FieldId } from '../domain/plan/answers.ts'
import { BONE_SITES } from '../domain/plan/places.ts'
import { type ChoiceWords, PLAN_CHOICES } from './plan-labels.ts'

const YES_NO_UNKNOWN: readonly ChoiceWords[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'I do not know' },
]

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

const MOVEMENT_CHOICES: readonly ChoiceWords[] = [
  { value: 'done', label: 'Done, pain within the limit' },
  { value: 'not', label: 'Too sore, or could not do it' },
  { value: 'untried', label: 'Not tried' },
]

/** What else a named injury is called, or where it is felt. */
const NAMED_HINTS: Readonly<Record<string, string>> = {
  'hamstring-strain': 'A sudden pull at the back of the thigh',
  'plantar-heel': 'Plantar fasciitis',
  mtss: 'Medial tibial stress syndrome',
  patellofemoral: 'Patellofemoral pain, "runner\'s knee"',
  patellar: '"Jumper\'s knee"',
  itb: 'Outer side of the knee',
  'hamstring-tendon': 'At the sitting bone',
  gluteal: 'Gluteal tendinopathy',
}

/** The choices of each question that has some, by field. */
export const CHOICE_WORDS = {
  ...PLAN_CHOICES,
  named: PLAN_CHOICES.named.map((choice) => ({ ...choice, hint: NAMED_HINTS[choice.value] })),
  boneSite: BONE_SITES.map(({ id }) => ({ value: id, label: BONE_SITE_WORDS[id] ?? id })),
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
  sex: [
    { value: 'female', label: 'Women' },
    { value: 'male', label: 'Men' },
    { value: 'none', label: 'Show me both' },
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
