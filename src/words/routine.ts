import type { RoutinePhase, Why } from '../domain/routine/routineFor.ts'
import { PROGRESSION, SESSION_MINUTES } from '../domain/routine/rules.ts'
import { EXERCISE_NAMES } from './exercises.ts'
import { testName } from './tests.ts'

/** The words of the routine. */
export const ROUTINE = {
  title: 'Your strength routine',
  description:
    'Two short strength sessions a week, chosen by your injury, your self-test and what you have at home.',
  lead: `Two sessions a week of ${SESSION_MINUTES.least} to ${SESSION_MINUTES.most} minutes. Do them on days without a run, or after the run.`,
  builtHere:
    'Your own routine is put together on this device from your answers. That needs JavaScript. The ready-made sessions below do not.',
  checkFirst: 'Answer the red-flag checklist first. The routine asks your body for effort.',
  check: 'To the checklist',
  closed: 'Your checklist says to wait. Follow what it says before any exercise.',
  stopFirst: 'Say in the plan what stopped you. The routine leaves out what does not suit it.',
  plan: 'To the plan',
  clinician:
    'Your clinician chooses your exercises for now. Show them the library. Once they agree, say so in the plan.',
  library: 'The exercise library',
  kit: 'What do you have?',
  phase: 'Where are you?',
  session: (index: number): string => `Session ${'AB'.charAt(index)}`,
  about: (minutes: number): string => `About ${minutes} minutes, rests included.`,
  log: 'Done: put it in my log',
  logged: (minutes: number): string => `Saved in your log: strength, ${minutes} minutes, today.`,
  toLog: 'To the log',
  undo: 'Take it back',
  jumps: 'Jumps come in once you have passed the jog and the hops of the self-test.',
  progressTitle: 'How it gets harder',
  progress: [
    'First do more: up to the top of the range that the exercise names, or to 12.',
    `When every set reaches the top with ${PROGRESSION.inHand} more in hand, twice running, make it harder.`,
    `With a weight, add ${PROGRESSION.leastPercent}% to ${PROGRESSION.mostPercent}%, rounded to what you own. Without one, take the next step on the exercise’s page.`,
    'Stop each set with 2 or 3 more in hand. You never need to reach your limit.',
  ],
  progressOurs: 'The numbers are our rule.',
  why: 'Why two sessions',
  ready: 'Ready-made sessions',
  readyLead: 'The same sessions as a start for anyone, to read or to print.',
} as const

export const PHASE_CHOICES: readonly {
  readonly value: RoutinePhase
  readonly label: string
  readonly hint: string
}[] = [
  { value: 'prepare', label: 'Getting ready, or on the run-walk stages', hint: 'Basics, without jumps' },
  { value: 'build', label: 'Running 30 minutes without a break', hint: 'Harder, one leg at a time' },
]

export const READY_MADE_NAMES = {
  warmUp: 'Warm-up of six minutes',
  prepareA: 'Getting ready, session A',
  prepareB: 'Getting ready, session B',
  buildA: 'Building, session A',
  buildB: 'Building, session B',
  keeper: 'Ten minutes to keep what you have',
  coolDown: 'Cool-down',
} as const

/** What a list of exercises does not say. */
export const READY_MADE_NOTES: Readonly<Partial<Record<keyof typeof READY_MADE_NAMES, string>>> = {
  warmUp:
    'One set of each, on a low step. If you do not jump yet, walk briskly in place of the pogo. End with a minute of easy jogging.',
  buildA: ROUTINE.jumps,
  buildB: ROUTINE.jumps,
  coolDown: 'Walk for five minutes first. The stretch and the hip opener are extras.',
}

/** Why an exercise stands in a session; nothing to say where it belongs there anyway. */
export function whyText(why: Why): string | null {
  switch (why.code) {
    case 'preset':
      return null
    case 'test':
      return `For your result in the ${testName(why.test).toLowerCase()} test.`
    case 'instead':
      return EXERCISE_NAMES[why.of]
        ? `In place of the ${EXERCISE_NAMES[why.of]?.toLowerCase()}.`
        : 'In place of one that does not fit.'
    case 'filled':
      return 'To fill the time.'
  }
}
