import type { GateOutcome } from '../domain/plan/model.ts'
import { EMERGENCY_WORDS } from './checklist.ts'

/** The heading of the page when there is no plan now. What to do stands in the checklist's own cards. */
export const GATE_TITLES: Readonly<Record<Exclude<GateOutcome, 'open' | 'prepare'>, string>> = {
  emergency: EMERGENCY_WORDS.heading,
  'same-day': 'Medical care first, then your plan',
  'see-clinician': 'A clinician first, then your plan',
  postpone: 'Your plan waits for now',
}

/** The way on from a closed gate. */
export const GATE = {
  answersKept: 'Your answers to the plan are kept. They wait here until you come back.',
  toCheck: 'See your checklist and its sheet to print',
  clinicianAgain: 'When a clinician has agreed, change your answer here.',
} as const

/** Said where no clinician has seen the pain and none of our rules is careful enough for it. */
export const UNSEEN_REASONS = [
  'Nobody has looked at this pain yet.',
  'For this place, or this kind of pain, none of our rules is careful enough without that.',
  'This is no diagnosis. When a clinician has named it, choose that name here.',
] as const
