import { beatAt, beatMs } from '../../domain/session/beat.ts'

/** How far ahead clicks are handed to the audio clock: more than the second a hidden page may sleep between wakings. */
const AHEAD_SECONDS = 2.5
const WAKE_MS = 500
/** Above this a person hears that sound and picture differ; below it the audio clock alone decides. */
const APART_SECONDS = 0.05
/** A device may take a moment to open its sound; after this it is called unheard. */
const PATIENCE_MS = 1500

const CLICK_SECONDS = 0.06
const LOUDNESS = 0.6
/** Not zero, which an exponential curve cannot reach. */
const SILENCE = 0.001
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

/**
 * Clicks on every beat from the next one on, until the function it returns is called. The timer only hands clicks over;
 * when they sound is the audio clock's affair, so a busy or hidden page does not make them stumble. After Chris Wilson,
 * "A tale of two clocks" (web.dev/articles/audio-scheduling).
 */
export function playClicks({ audio, perMinute, passedMs, onHeard }: Clicks): () => void {
  const begunMs = passedMs()
  const zeroNow = () => audio.currentTime - passedMs() / 1000
  let zeroSeconds = zeroNow()
  let next = beatAt(perMinute, begunMs) + 1
  let output = outputOf(audio)

  /** The audio clock stood still (a call, a device asleep): what it was handed is void. */
  function setAgain() {
    output.disconnect()
    output = outputOf(audio)
    zeroSeconds = zeroNow()
    next = beatAt(perMinute, passedMs()) + 1
  }
  function wake() {
    if (audio.state !== 'running') {
      audio.resume().catch(() => onHeard(false))
      if (passedMs() - begunMs > PATIENCE_MS) onHeard(false)
      return
    }
    onHeard(true)
    if (Math.abs(zeroNow() - zeroSeconds) > APART_SECONDS) setAgain()
    const horizonSeconds = audio.currentTime + AHEAD_SECONDS
    for (let at = secondsOf(next); at < horizonSeconds; at = secondsOf(next)) {
      click(output, at, PITCHES_HERTZ[next % 2 === 0 ? 0 : 1])
      next += 1
    }
  }
  const secondsOf = (beat: number) => zeroSeconds + beatMs(perMinute, beat) / 1000

  wake()
  const timer = setInterval(wake, WAKE_MS)
  audio.addEventListener('statechange', wake)
  return () => {
    clearInterval(timer)
    audio.removeEventListener('statechange', wake)
    output.disconnect()
  }
}

function outputOf(audio: AudioContext): GainNode {
  const output = audio.createGain()
  output.connect(audio.destination)
  return output
}

function click(output: GainNode, at: number, hertz: number) {
  const { context } = output
  const [tone, fade] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = hertz
  fade.gain.setValueAtTime(LOUDNESS, at)
  fade.gain.exponentialRampToValueAtTime(SILENCE, at + CLICK_SECONDS)
  tone.connect(fade)
  fade.connect(output)
  tone.start(at)
  tone.stop(at + CLICK_SECONDS)
}
