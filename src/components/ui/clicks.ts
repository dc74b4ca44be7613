import { beatAt, beatMs } from '../../domain/session/beat.ts'
import { playAhead } from './playAhead.ts'
import { playTone } from './tone.ts'

/** More than the second a hidden page may sleep between wakings. */
const AHEAD_SECONDS = 2.5
const CLICK_SECONDS = 0.06
/** A high and a low click by turns, so that the ears too tell one half of the movement from the other. */
const PITCHES_HERTZ = [880, 587] as const

interface Clicks {
  readonly audio: AudioContext
  readonly perMinute: number
  /** Time since beat 0. */
  readonly passedMs: () => number
  /** Whether the clicks can be heard, at each waking. */
  readonly onHeard: (heard: boolean) => void
}

/** Clicks on every beat from the next one on, until the function it returns is called. */
export const playClicks = ({ perMinute, ...rest }: Clicks): (() => void) =>
  playAhead({
    ...rest,
    aheadSeconds: AHEAD_SECONDS,
    firstFrom: (passedMs) => beatAt(perMinute, passedMs) + 1,
    soundAt: (beat) => ({
      atMs: beatMs(perMinute, beat),
      play: (output, at) =>
        playTone(output, { hertz: PITCHES_HERTZ[beat % 2 === 0 ? 0 : 1], seconds: CLICK_SECONDS }, at),
    }),
  })
