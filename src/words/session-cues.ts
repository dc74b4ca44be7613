import type { Cue, CueKind } from '../domain/session/cues.ts'
import { changeText, OVER } from './session-timer.ts'

/** What each cue is called where it is turned on and off. */
export const CUE_NAMES: Readonly<Record<CueKind, string>> = {
  'warm-up': 'Warm-up begins',
  run: 'Run',
  walk: 'Walk',
  'cool-down': 'Cool-down begins',
  end: 'The end',
  countdown: '3-2-1 before each change',
  halfway: 'Halfway, turn round',
}

export const CUE_WORDS = {
  title: 'Sound and cues',
  ways: 'How to tell you',
  which: 'What to tell you',
  hint: 'Each sounds different. What you choose is remembered.',
  hear: 'Hear them',
  halfway: 'Halfway. Turn round.',
  noVibration: 'This device does not vibrate for web pages.',
  noVoice: 'This browser has no voice.',
} as const

export const WAY_NAMES = {
  tones: { label: 'Tones', hint: 'Your music goes on.' },
  voice: { label: 'Voice', hint: 'Off at first. Leave it off with a screen reader.' },
  vibration: { label: 'Vibration', hint: '' },
  flash: { label: 'Flash of the screen', hint: 'One slow flash at each change.' },
} as const

/** A cue in words, for the voice and the screen reader; nothing for the count, which is no word. */
export function cueText({ kind, forMs = 0 }: Cue): string {
  switch (kind) {
    case 'countdown':
      return ''
    case 'halfway':
      return CUE_WORDS.halfway
    case 'end':
      return `${OVER.done}.`
    default:
      return changeText(kind, forMs)
  }
}
