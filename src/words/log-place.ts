import type { RunSign } from '../domain/plan/signCare.ts'
import { DEEP_HIP_MEANWHILE } from './checklist.ts'

/** Where it hurts, and the question about bone. */
export const WHERE = {
  legend: 'Where does it hurt?',
  hint: 'Press the place on the picture, or choose it in the list.',
  views: 'Which side of the body',
  front: 'Front and sides',
  back: 'Back and underneath',
  left: 'Left',
  right: 'Right',
  recent: 'As before',
  otherPlace: 'Another place',
  side: 'Which side?',
  chosen: (place: string) => `Chosen: ${place}`,
} as const

export const BONE = {
  legend: 'Is it one spot you can cover with a fingertip, sore to press?',
  hint: 'Press along the bone with one finger. If you are not sure, say so.',
  yes: 'Yes',
  no: 'No, it is spread out or not sore to press',
  unsure: 'I am not sure',
} as const

/** What a person can say to a clinician about each sign. */
export const SIGN_SAYS: Readonly<Record<RunSign, string>> = {
  boneSpot: 'One spot on a bone is sore to press, and I am on a plan back to running.',
  nightPain: 'I have pain at night since I am running again.',
  givingWay: 'My leg gave way on a run. May I run on it?',
  swelling: 'It swells when I run. May I run on it?',
  pelvicSign: 'I leak, or feel heaviness, a bulge or bleeding, when I run after a birth.',
  limp: 'I limp since my run. May I run on it?',
}

export const SIGN_CARE = {
  noticed: (signs: string) => `You noticed ${signs}.`,
  deepHip: DEEP_HIP_MEANWHILE,
  unsureBone: 'Not being sure about the spot counts as feeling it, until somebody has looked.',
  worse: 'Is there more, such as chest pain, a hot swollen calf or numbness?',
  check: 'Answer the checklist: it says how soon',
} as const

/** Pain without a run. */
export const HURT = {
  title: 'Something hurts',
  lead: 'Say where. You get what to do now, and the pain can be added to your last run.',
  pain: 'How much does it hurt at its worst?',
  signs: 'Is any of these true?',
  what: 'What to do',
  notKept: 'The log keeps pain with a run, so this page keeps nothing by itself.',
  calm: 'No sign here asks for a clinician today. Do not run on it before it has settled.',
  calmHow: 'Walk only as far as it does not hurt. If it stays, comes back or grows, show it to a clinician.',
  addTo: 'Add it to a run of the last days, so that the plan hears of it:',
  add: (day: string) => `Add it to the run of ${day}`,
  skip: 'Leave out the run of today',
  noRun: 'There is no run of the last days to add it to.',
  first: 'Choose a place or a sign. What to do then stands here.',
} as const
