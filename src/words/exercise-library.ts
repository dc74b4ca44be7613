import type { Advice, Aim, Area, Dose, DoseUnit, Kit } from '../domain/routine/model.ts'
import type { ConditionId } from '../domain/shared/ids.ts'

/** The parts of the body as headings of the list. */
export const AREA_NAMES: Readonly<Record<Area, string>> = {
  thigh: 'Thighs and knees',
  hamstring: 'Back of the thigh',
  hip: 'Hips and buttocks',
  groin: 'Inner thigh',
  calf: 'Calf and shin',
  foot: 'Foot',
  ankle: 'Ankle',
  trunk: 'Trunk',
  'whole-body': 'Whole body',
}

export const AIM_NAMES: Readonly<Record<Aim, string>> = {
  strength: 'Strength',
  mobility: 'Mobility',
  balance: 'Balance',
  spring: 'Jumps',
  form: 'Running drills',
}

export const KIT_NAMES: Readonly<Record<Kit, string>> = {
  wall: 'a wall',
  mat: 'a mat',
  chair: 'a chair',
  step: 'a step',
  bench: 'a bench',
  cushion: 'a cushion',
  towel: 'a towel',
  band: 'a loop band',
  weight: 'a weight',
  tape: 'tape',
  partner: 'a partner or a strap',
  grass: 'grass',
  beat: 'a beat',
}

/** The words of the list. */
export const LIBRARY = {
  title: 'Exercises',
  description:
    'The exercise library: 42 exercises for runners, drawn and explained, by body part, equipment and self-test.',
  lead: 'Each exercise is drawn and told in a few steps. Pick the ones your self-test or your clinician points to.',
  limit:
    'Stop if pain goes above 2 of 10, or is still there the next morning. Pain in one spot of a bone needs a clinician first.',
  promise: 'Strength work builds what running asks for. Done alone it has not been shown to lower injuries.',
  why: 'Why twice a week',
  routine: 'Make a routine for your week',
  stepRate: 'Step rate, and filming your run',
  filters: 'Show only',
  area: 'Body part',
  aim: 'What it is for',
  kit: 'Equipment',
  test: 'Self-test it answers',
  any: 'All',
  noKit: 'Nothing needed',
  clear: 'Show all',
  none: 'No exercise fits all of this. Choose “All” in one of the boxes.',
  count: (shown: number, all: number): string =>
    shown === all ? `All ${all} exercises` : `${shown} of ${all} exercises`,
  needs: (kit: readonly Kit[]): string => (kit.length === 0 ? 'Nothing needed' : capital(listed(kit))),
} as const

/** The words of one exercise's page. */
export const EXERCISE = {
  all: 'All exercises',
  how: 'How to do it',
  hold: 'Hold the picture still',
  howMuch: 'How much',
  howOften: (days: string): string => `At most ${days}.`,
  ours: 'Our dose. No study stands behind these numbers.',
  doseFrom: 'From a study:',
  lookFor: 'Think of',
  faults: 'What goes wrong most',
  harder: 'When it is easy',
  easier: 'When it is too much',
  leads: 'Next:',
  instead: 'Try:',
  cautions: 'Take care',
  works: 'Where you feel it',
  kit: 'You need',
  tests: 'Self-tests it answers',
  allFor: 'Other exercises for this test',
  goal: 'A number to work towards',
  evidence: 'What studies found',
  jumps: 'This is a jump. Begin only after you have passed the hops and the jog of the self-test.',
  selfTest: 'To the self-test.',
  jumpsRule: 'Why',
  stop: LIBRARY.limit,
} as const

export const ADVICE_WORDS: Readonly<Record<Advice, string>> = {
  omit: 'Leave it out',
  ask: 'Ask your clinician first',
  ease: 'Go more gently',
}

/** When a caution counts. */
export const CAUTION_FOR: Readonly<Record<ConditionId, string>> = {
  break: 'after a long break',
  'bone-stress-low': 'after a bone stress injury',
  'bone-stress-high': 'after a bone stress injury of a high-risk site',
  mtss: 'with shin splints',
  achilles: 'with Achilles pain',
  'plantar-heel': 'with pain under the heel',
  patellofemoral: 'with pain around the kneecap',
  itb: 'with pain at the outer knee',
  patellar: 'with pain below the kneecap',
  'hamstring-tendon': 'with pain at the sitting bone',
  'hamstring-strain': 'after a hamstring strain',
  'calf-strain': 'after a calf strain',
  'ankle-sprain': 'after an ankle sprain',
  gluteal: 'with pain at the side of the hip',
  surgery: 'after surgery',
  postnatal: 'after a birth',
  illness: 'after an illness',
}

/** "After a calf strain or with Achilles pain". */
export const cautionFor = (conditions: readonly ConditionId[]): string =>
  capital(conditions.map((condition) => CAUTION_FOR[condition]).join(' or '))

const UNITS: Readonly<Record<DoseUnit, (amount: string) => string>> = {
  times: (amount) => `of ${amount}`,
  steps: (amount) => `of ${amount} steps`,
  contacts: (amount) => `of ${amount} jumps`,
  seconds: (amount) => `of ${amount} seconds`,
  minutes: (amount) => `of ${amount} minutes`,
  metres: (amount) => `of ${amount} m`,
}
const YARDS_A_METRE = 1.0936
const yards = (metres: number): number => Math.round(metres * YARDS_A_METRE)

const range = (least: number, most: number | undefined): string =>
  most === undefined || most === least ? `${least}` : `${least} to ${most}`

/** "2 sets of 8 to 12, each side". */
export function doseText({ sets, least, most, unit, sides }: Dose): string {
  const amount = UNITS[unit](range(least, most))
  const imperial = unit === 'metres' ? ` (${range(yards(least), most && yards(most))} yd)` : ''
  const each = sides ? (unit === 'steps' ? ', each way' : ', each side') : ''
  return `${sets === 1 ? '1 set' : `${sets} sets`} ${amount}${imperial}${each}`
}

const EVERY: Readonly<Record<number, string>> = {
  1: 'once a week',
  4: 'every second day',
  6: 'most days',
  7: 'every day',
}
/** "2 days a week". */
export const daysText = (days: number): string => EVERY[days] ?? `${days} days a week`

/** "3 seconds up, 2 held, 3 down". */
export const tempoText = ([up, held, down]: NonNullable<Dose['tempo']>): string =>
  [`${up} ${up === 1 ? 'second' : 'seconds'} up`, ...(held > 0 ? [`${held} held`] : []), `${down} down`].join(
    ', ',
  )

const listed = (kit: readonly Kit[]): string => kit.map((thing) => KIT_NAMES[thing]).join(', ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
