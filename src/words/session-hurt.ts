import type { GaitAnswer, StopCause } from '../domain/plan/duringRun.ts'

/** "It hurts", in the middle of a session. */
export const TWINGE = {
  open: 'It hurts',
  title: 'It hurts',
  lead: 'The timer waits.',
  gait: 'Does it change how you run?',
  missing: 'First show where it hurts, or choose "I do not know".',
  back: 'Back: nothing hurts',
  rule: 'R-11',
} as const

export const GAIT_WORDS: Readonly<Record<GaitAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
}

/** What to do now. */
export const TWINGE_STOP = {
  title: 'Stop running for today',
  because: {
    gait: 'A pain that changes how you run, or may, ends the run.',
    again: 'It came back in the same session. That ends the run.',
    bone: 'Here a bone lies close, or the place is unclear. Then we do not try further.',
    'no-pain-allowed': 'For your injury the plan allows no pain on a run.',
  } satisfies Readonly<Record<NonNullable<StopCause>, string>>,
  home: 'The way home',
  steps: [
    'Walk home slowly, if walking does not hurt. Do not run to get it over with.',
    'If walking hurts, stay where you are and ask somebody to fetch you.',
    'If you cannot put weight on the leg, or it is getting numb, hot or very swollen, get help now.',
  ],
  urgent: 'How soon to be seen: the checklist',
  stop: 'End it and go home',
} as const

export const TWINGE_WALK = {
  title: 'Walk first, and see',
  lead: 'A pain that does not change how you run may pass on a walk.',
  steps: [
    'Walk a minute. If it is gone, go on more slowly, with shorter steps.',
    'If it is still there after the walk, comes back or grows, stop for today.',
  ],
  walk: 'Walk 1 min now',
  easier: 'Go on, easier',
  stop: 'End it and go home',
} as const
