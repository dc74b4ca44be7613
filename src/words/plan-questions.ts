import type { QuestionId } from '../domain/plan/questions.ts'
import { POSTNATAL_WEEKS } from '../domain/plan/rules.ts'

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
  sex: {
    title: 'Which usual values fit you? (optional)',
    short: 'Usual values',
    why: 'For heel raises, usual numbers were measured for women and men apart.',
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
    why: 'Up to 30, each stage holds a little more. Beyond 30, one run a week grows little by little.',
  },
  limits: {
    title: 'Did a clinician set you limits? (optional)',
    short: 'Limits from a clinician',
    why: 'No session of the plan goes past them.',
  },
}

/** Names of the typed fields, as their labels say them. */
export const FIELD_LABELS = {
  weeksSinceBirth: { label: 'Weeks', unit: 'weeks' },
  walkMinutes: { label: 'Minutes of brisk walking', unit: 'minutes' },
  age: { label: 'Your age', unit: 'years' },
  longestRun: { label: 'Minutes of running', unit: 'minutes' },
  goalMinutes: { label: 'Minutes, 10 to 180', unit: 'minutes' },
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

/** The limit of the four movements, by what stopped the person. */
export const movementLimit = (most: number): string =>
  most === 0 ? 'The limit here is 0: no pain, no other sign.' : `The limit is pain of ${most} out of 10.`

export const DATE_PARTS = ['Day', 'Month', 'Year'] as const
