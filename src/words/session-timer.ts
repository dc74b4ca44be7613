import type { Phase } from '../domain/session/phase.ts'
import type { Now } from '../domain/session/whatNow.ts'
import { durationText } from './session.ts'
import { clockText } from './timing.ts'

const SECOND_MS = 1000

/** The word of a step, the largest on the screen. */
export const PHASES: Readonly<Record<Phase, string>> = {
  ready: 'Get ready',
  'warm-up': 'Warm-up walk',
  run: 'Run',
  walk: 'Walk',
  'cool-down': 'Cool-down walk',
  work: 'Go',
  hold: 'Hold',
  rest: 'Rest',
}

/** The screen of a session under way. */
export const TIMER = {
  title: 'Timer',
  pause: 'Pause',
  resume: 'Go on',
  skip: 'Next step',
  addToWalk: 'Walk 1 min more',
  walkNow: 'Walk 1 min now',
  lock: 'Lock',
  contrast: 'Sun screen',
  end: 'End early',
  paused: 'Paused',
  last: 'Last step',
  next: (word: string, time: string) => `Then ${word.toLowerCase()} ${time}`,
  repeat: ({ number, of }: { readonly number: number; readonly of: number }) =>
    number === 0 ? `${of} ${of === 1 ? 'run' : 'runs'} to come` : `Run ${number} of ${of}`,
  left: (time: string) => `${time} left in all`,
  belt: (speed: string, unit: string) => `Belt ${speed} ${unit}`,
  sayLeft: 'Say the time left',
  keys: 'Keys on this screen: space for pause, T for the time left. Tapping the time twice says it too.',
} as const

/** The controls are locked. */
export const LOCKED = {
  title: 'Locked, so that no thumb ends it',
  unlock: 'Unlock',
  sure: 'Yes, unlock',
  keep: 'Keep it locked',
} as const

/** Before a session is ended early. */
export const END_EARLY = {
  title: 'End the session here?',
  kept: (run: string, walk: string) => `So far: ${run} of running and ${walk} of walking. That is kept.`,
  yes: 'Yes, end it',
  no: 'No, go on',
} as const

/** A session that is over. */
export const OVER = {
  done: 'The session is done',
  stopped: 'You ended it here',
  doneHow: 'Walk on until your breath is calm. Then log it: 20 seconds, most of it is filled in.',
  stoppedHow: 'A part of a session counts too. Log what you did, and the plan goes on from there.',
  walkHow: 'Log it, and your plan knows.',
  did: (run: string, walk: string) => `${run} of running, ${walk} of walking`,
  didWalk: (walk: string) => `${walk} of walking`,
  log: 'Log this run',
  logWalk: 'Log this walk',
  discard: 'Close it without logging',
  sure: 'Close it, and forget what was done?',
  yes: 'Yes, forget it',
  no: 'Keep it',
} as const

/** The page was closed while the session ran. */
export const AWAY = {
  title: 'This page was closed for a while',
  at: (time: string) => `It was last open ${time} into the session. The clock went on since.`,
  wentOn: 'I went on meanwhile',
  stopped: (time: string) => `I stopped at ${time}`,
} as const

/** What the device does not allow, and how to go on. */
export const TIMER_NOTICES = {
  silent: 'The sound waits for a touch.',
  silentDo: 'Turn the sound on',
  unheard: 'This device plays no tones right now. Vibration and the screen still tell each change.',
  unheardAgain: 'Try the sound again',
  dark: 'The screen of this device may go dark, as in a battery saver. The time stays right. Set the screen to stay on longer, or touch it now and then.',
  elsewhere: 'The session runs in another tab too. That one gives the cues.',
  close: 'Close this note',
} as const

/** Seconds round up: 0:01 stays until the step is over. */
export const leftText = (leftMs: number): string => clockText(Math.ceil(leftMs / SECOND_MS) * SECOND_MS, true)

/** "Run. 2 min." */
export const changeText = (phase: Phase, forMs: number): string =>
  `${PHASES[phase]}. ${durationText(Math.round(forMs / SECOND_MS))}.`

/** On request: "Run. 1 min 20 s left. 18 min 5 s left in all." */
export function timeLeftText(
  phase: Phase,
  { leftInStepMs, leftMs }: Extract<Now, { readonly index: number }>,
): string {
  const [step, all] = [leftInStepMs, leftMs].map((ms) => durationText(Math.ceil(ms / SECOND_MS)))
  return `${PHASES[phase]}. ${step} left. ${all} left in all.`
}
