import type { Today } from '../domain/calendar/todayOf.ts'
import type { ReadinessField, ReadinessTap } from '../domain/log/readReadiness.ts'

interface TapWords {
  readonly legend: string
  readonly hint: string
}

export const TAPS: Readonly<Record<ReadinessTap, TapWords>> = {
  sleepHours: { legend: 'How many hours did you sleep?', hint: 'Count down to full hours.' },
  sleepQuality: { legend: 'How well did you sleep?', hint: '1 is very badly, 5 is very well.' },
  soreness: { legend: 'How do your legs feel?', hint: '1 is very sore, 5 is fresh.' },
  fatigue: { legend: 'How much energy do you have?', hint: '1 is worn out, 5 is full of energy.' },
  stress: { legend: 'How calm are you?', hint: '1 is very stressed, 5 is calm.' },
  mood: { legend: 'How is your mood?', hint: '1 is very low, 5 is very good.' },
}

/** Hours of sleep by a tap. */
export const SLEEP_CHOICES = [
  { value: '4', label: '4 or less' },
  { value: '5', label: '5' },
  { value: '6', label: '6' },
  { value: '7', label: '7' },
  { value: '8', label: '8' },
  { value: '9', label: '9 or more' },
] as const

export const READINESS_FORM = {
  title: 'How are you this morning?',
  lead: 'Six taps. They can only make today easier, never harder.',
  open: 'Check in',
  change: 'Change',
  pulse: 'Resting pulse, if you measured it',
  pulseUnit: 'beats a minute',
  ill: 'How do you feel?',
  illChoice: 'I feel ill',
  save: 'Save the check',
  cancel: 'Not now',
  noted: 'A run today or tomorrow goes by these answers.',
} as const

/** What stands in the way of saving. */
export const readinessFault = (field: ReadinessField): string =>
  field === 'restingHeartRate'
    ? 'Enter your pulse as a whole number from 20 to 220, or leave it empty'
    : `Choose an answer: ${TAPS[field as ReadinessTap].legend}`

const RESULTS = { go: 'good to go', hold: 'an easier run', swap: 'walk or rest' } as const
export const RESULT_PILLS = { go: 'Go', hold: 'Easier', swap: 'Walk' } as const

export const readinessTitle = (result: keyof typeof RESULTS): string => `Readiness: ${RESULTS[result]}`

const LEGS = ['very sore', 'sore', 'a little sore', 'good', 'fresh'] as const

/** "Slept 8 h, legs fresh, resting pulse 54". */
export function readinessSummary({
  sleepHours,
  soreness,
  restingHeartRate,
  ill,
}: NonNullable<Today['readiness']>): string {
  const parts = [
    `Slept ${sleepHours} h`,
    `legs ${LEGS[soreness - 1]}`,
    restingHeartRate === undefined ? '' : `resting pulse ${restingHeartRate}`,
    ill ? 'feeling ill' : '',
  ]
  return parts.filter(Boolean).join(', ')
}
