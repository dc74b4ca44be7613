import type { CueKind } from '../../domain/session/cues.ts'
import { CUE_NAMES } from '../../words/session-cues.ts'
import { openAudio } from '../ui/openAudio.ts'
import { playCue } from './tones.ts'
import type { Sound } from './useSound.ts'
import type { Way } from './useTold.ts'
import { vibrate } from './vibration.ts'
import { speak } from './voice.ts'

/** One cue at once, in the ways that are chosen. */
export function tryCue(kind: CueKind, ways: readonly Way[], sound: Sound): void {
  const audio = typeof sound === 'string' ? openAudio() : sound
  if (ways.includes('tones') && audio) playCue(audio, kind)
  if (ways.includes('vibration')) vibrate(kind)
  if (ways.includes('voice')) speak(CUE_NAMES[kind])
}
