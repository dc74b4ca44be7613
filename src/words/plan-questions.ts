import { BONE_SITES, PLACES } from '../domain/plan/places.ts'
import type { QuestionId } from '../domain/plan/questions.ts'
import { POSTNATAL_WEEKS } from '../domain/plan/rules.ts'

/** One choice of a question. */
export interface ChoiceWords {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export interface QuestionWords {
  /** The question, as the heading of its page. */
  readonly title: string
  /** Its name in the list of answers. */
  readonly short: string
  /** Why it is asked. */
  readonly why: string
}

/** The questions of the plan, by id. */
export const QUESTION_WORDS: Readonly<Record<QuestionId, QuestionWords>> = {
  stopped: {
    title: 'What stopped you running?',
    short: 'What stopped you',
    why: 'Each kind of stop has its own pace and its own pain rule.',
  },
  named: {
    title: 'What did the clinician call it?',
    short: 'What a clinician said',
    why: 'We follow what you were told. We do not check it.',
  },
  boneSite: {
    title: 'Which bone was it?',
    short: 'Which bone',
    why: 'Some bones need a clinician beside you for every step. For those we build no plan.',
  },
  place: {
    title: 'Where does it hurt most?',
    short: 'Where it hurts',
    why: 'We give no name to your pain. The place tells us which rules to borrow.',
  },
  feel: {
    title: 'How does it behave?',
    short: 'How it behaves',
    why: 'Some kinds of pain need to be looked at before any run. Choose all that fit.',
  },
  weeksSinceBirth: {
    title: 'How many weeks since the birth?',
    short: 'Since the birth',
    why: `Before ${POSTNATAL_WEEKS} weeks we build a running plan only if a clinician has agreed.`,
  },
  cleared: {
    title: 'Has a clinician agreed that you may run?',
    short: 'A clinician agreed',
    why: 'A physiotherapist, GP, surgeon or sports doctor. Some plans cannot begin without one.',
  },
  side: {
    title: 'Which side is hurt?',
    short: 'Hurt side',
    why: 'Tests of strength and balance compare left with right.',
  },
  lastRun: {
    title: 'When was your last run?',
    short: 'Last run',
    why: 'The longer the break, the gentler the first session. A rough answer is fine.',
  },
  ranThirty: {
    title: 'Before you stopped, could you run for 30 minutes without a break?',
    short: 'Ran 30 minutes before',
    why: 'A body that has run before finds its way back in fewer steps.',
  },
  walkMinutes: {
    title: 'How long can you walk briskly now?',
    short: 'Brisk walk now',
    why: 'Running starts once 30 minutes of brisk walking feels fine. Until then the plan is walks.',
  },
  walkPain: {
    title: 'What was the worst pain on that walk?',
    short: 'Worst pain walking',
    why: 'Running loads the leg more than walking does.',
  },
  walksRegularly: {
    title: 'Have you walked 30 minutes, 3 times a week, for 2 weeks?',
    short: 'Walks regularly',
    why: 'Without that base the plan starts a little lower.',
  },
  impact: {
    title: 'Try four small movements',
    short: 'Four movements',
    why: 'They are a small taste of running. Stop at once if pain goes over the limit.',
  },
  morningBase: {
    title: 'On a usual morning, how much does it hurt?',
    short: 'Usual morning pain',
    why: 'The next-morning check compares each morning with this one.',
  },
  otherInjury: {
    title: 'Any other injury in the last 12 months?',
    short: 'Another injury',
    why: 'A leg that was hurt lately gets a slower pace.',
  },
  age: {
    title: 'How old are you?',
    short: 'Age',
    why: 'From 60 the plan starts lower and gives more sessions to each step.',
  },
  bmi: {
    title: 'Use the gentler first weeks for a BMI over 30? (optional)',
    short: 'Gentler first weeks',
    why: 'In one study, heavier beginners who ran less in week 1 had fewer injuries. We never ask your weight.',
  },
  longestRun: {
    title: 'Your longest run in the last 30 days? (optional)',
    short: 'Longest recent run',
    why: 'No session goes far beyond the longest one your legs remember.',
  },
  runDays: {
    title: 'Which days can you run?',
    short: 'Run days',
    why: 'Your legs adapt on the days between. Never two run days in a row.',
  },
  startOn: {
    title: 'What is the first day you could run?',
    short: 'First possible day',
    why: 'The plan begins on your first run day from then on.',
  },
  goal: {
    title: 'What would a good return look like? (optional)',
    short: 'Your goal',
    why: 'It stands on top of your plan, for the slow weeks. It stays on this device.',
  },
  goalMinutes: {
    title: 'How long do you want to run without a break?',
    short: 'Minutes to reach',
    why: 'This first version plans up to 30 minutes. The build phase after it comes later.',
  },
  limits: {
    title: 'Did a clinician set you limits? (optional)',
    short: 'Limits from a clinician',
    why: 'No session of the plan goes past them.',
  },
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

/** Names of the typed fields, as their labels say them. */
export const FIELD_LABELS = {
  weeksSinceBirth: { label: 'Weeks', unit: 'weeks' },
  walkMinutes: { label: 'Minutes of brisk walking', unit: 'minutes' },
  age: { label: 'Your age', unit: 'years' },
  longestRun: { label: 'Minutes of running', unit: 'minutes' },
  goalMinutes: { label: 'Minutes, 10 to 30', unit: 'minutes' },
  limitMinutes: { label: 'Most minutes of running in a session (optional)', unit: 'minutes' },
  limitDays: { label: 'Most run days a week (optional)', unit: 'days' },
  lastRunCount: { label: 'How many', unit: '' },
  goalWords: { label: 'In your own words', unit: '' },
  goalReason: { label: 'The reason it matters', unit: '' },
} as const

/** What stands above the smaller parts of a page of questions. */
export const PART_LABELS = {
  jog: 'Jog on the spot for 60 seconds',
  stance: 'Stand on one leg for 10 seconds, each side',
  squats: '10 single-leg squats, each side',
  hops: '10 hops on one leg, each side',
  clearedDate: 'When did they agree?',
  lastRunKnown: 'How would you like to say it?',
  lastRunDate: 'Date of your last run',
  lastRunUnit: 'Of what?',
  startDate: 'Another day',
  goalMeasure: 'How will you see that it is going well?',
  limitFrom: 'From',
  limitUntil: 'Until',
} as const

/** Longer words for some pages, shown under the reason. */
export const QUESTION_NOTES: Partial<Record<QuestionId, string>> = {
  lastRun: 'If you have never run, write 10 years.',
  walkMinutes: 'A walk on the flat, at a pace where you can still talk. 0 is an answer.',
  walkPain: 'Choose the highest moment, not the average.',
  runDays: 'Choose 2 to 4 days. 3 works well for most people. You can change them later.',
  goalMinutes: 'Leave it empty for 30.',
  longestRun: 'Leave it empty if you did not run, or do not know.',
  otherInjury: 'Not the one that stopped you.',
  goal: 'One sentence, one way to see it, one reason. No pace, no distance, no date.',
  weeksSinceBirth: 'Write 52 for a year.',
}

export const PAIN_ANCHORS = '0 is no pain. 3 is mild. 5 is hard to ignore. 10 is the worst you can imagine.'
/** The limit of the four movements, by what stopped the person. */
export const movementLimit = (most: number): string =>
  most === 0 ? 'The limit here is 0: no pain, no other sign.' : `The limit is pain of ${most} out of 10.`

export const DATE_PARTS = ['Day', 'Month', 'Year'] as const
