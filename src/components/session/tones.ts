import type { Cue, CueKind } from '../../domain/session/cues.ts'
import { playAhead } from '../ui/playAhead.ts'
import { playTone, type Tone } from '../ui/tone.ts'

/** A hidden page is woken once a minute at worst (Chrome's intensive throttling): three times that lies ready. */
const AHEAD_SECONDS = 180
/** A cue that was due just now still sounds, as the one of a step that a press has begun. */
const JUST_NOW_MS = 300

/** From the start of the cue, in seconds. */
interface Note extends Tone {
  readonly after: number
}

const note = (after: number, hertz: number, seconds: number): Note => ({ after, hertz, seconds })
const [LOW, MIDDLE, HIGH, TOP] = [392, 523, 659, 784]

/** A shape for each cue: a run rises quickly, a walk falls, both ends of a session are long. */
const SHAPES: Readonly<Record<CueKind, readonly Note[]>> = {
  countdown: [note(0, 880, 0.09)],
  run: [note(0, MIDDLE, 0.16), note(0.16, HIGH, 0.16), note(0.32, TOP, 0.5)],
  walk: [note(0, TOP, 0.3), note(0.3, LOW, 0.7)],
  'warm-up': [note(0, MIDDLE, 0.9)],
  'cool-down': [note(0, HIGH, 0.5), note(0.5, MIDDLE, 0.5), note(1, LOW, 0.9)],
  halfway: [note(0, LOW, 0.2), note(0.25, TOP, 0.2), note(0.5, LOW, 0.2), note(0.75, TOP, 0.4)],
  end: [note(0, MIDDLE, 0.3), note(0.3, MIDDLE, 0.3), note(0.6, TOP, 0.3), note(0.9, MIDDLE, 1.4)],
}

interface Tones {
  readonly audio: AudioContext
  readonly cues: readonly Cue[]
  readonly passedMs: () => number
  readonly onHeard: (heard: boolean) => void
}

/** Plays the cues that are still to come, until the function it returns is called. Those that a sleep passed over are not. */
export const playCues = ({ cues, ...rest }: Tones): (() => void) =>
  playAhead({
    ...rest,
    aheadSeconds: AHEAD_SECONDS,
    firstFrom: (passedMs) => {
      const first = cues.findIndex(({ atMs }) => atMs > passedMs - JUST_NOW_MS)
      return first === -1 ? cues.length : first
    },
    soundAt: (number) => {
      const cue = cues[number]
      return cue && { atMs: cue.atMs, play: (output, at) => playShape(output, cue.kind, at) }
    },
  })

const playShape = (output: GainNode, kind: CueKind, at: number): void => {
  for (const { after, ...tone } of SHAPES[kind]) playTone(output, tone, at + after)
}

/** One cue at once, to hear what it is like. */
export function playCue(audio: AudioContext, kind: CueKind): void {
  const output = audio.createGain()
  output.connect(audio.destination)
  playShape(output, kind, audio.currentTime)
}
