const WAKE_MS = 500
/** Above this a person hears that sound and picture differ; below it the audio clock alone decides. */
const APART_SECONDS = 0.05
/** A device may take a moment to open its sound; after this it is called unheard. */
const PATIENCE_MS = 1500

/** One sound of a row, and when it falls. */
export interface Due {
  /** Time passed since the start. */
  readonly atMs: number
  /** Hands it to the audio clock, to sound at that second of it. */
  readonly play: (output: GainNode, atSeconds: number) => void
}

interface Row {
  readonly audio: AudioContext
  /** Time since the start, whatever starts there. */
  readonly passedMs: () => number
  /** The number of the first sound to play from a moment on. */
  readonly firstFrom: (passedMs: number) => number
  /** A sound by its number; undefined behind the last. */
  readonly soundAt: (number: number) => Due | undefined
  /** How far ahead sounds are handed over: more than a hidden page may sleep between two wakings. */
  readonly aheadSeconds: number
  /** Whether the sounds can be heard, at each waking. */
  readonly onHeard: (heard: boolean) => void
}

/**
 * Plays a row of sounds until the function it returns is called. The timer only hands them over; when they sound is
 * the audio clock's affair, so a busy or hidden page does not make them stumble. After Chris Wilson, "A tale of two
 * clocks" (web.dev/articles/audio-scheduling).
 */
export function playAhead({ audio, passedMs, firstFrom, soundAt, aheadSeconds, onHeard }: Row): () => void {
  const begunMs = passedMs()
  const zeroNow = () => audio.currentTime - passedMs() / 1000
  let zeroSeconds = zeroNow()
  let next = firstFrom(begunMs)
  let output = outputOf(audio)

  /** The audio clock stood still (a call, a device asleep): what it was handed is void. */
  function setAgain() {
    output.disconnect()
    output = outputOf(audio)
    zeroSeconds = zeroNow()
    next = firstFrom(passedMs())
  }
  function wake() {
    if (audio.state !== 'running') {
      audio.resume().catch(() => onHeard(false))
      if (passedMs() - begunMs > PATIENCE_MS) onHeard(false)
      return
    }
    onHeard(true)
    if (Math.abs(zeroNow() - zeroSeconds) > APART_SECONDS) setAgain()
    const horizonMs = (audio.currentTime + aheadSeconds - zeroSeconds) * 1000
    for (let sound = soundAt(next); sound && sound.atMs < horizonMs; sound = soundAt(next)) {
      sound.play(output, Math.max(zeroSeconds + sound.atMs / 1000, audio.currentTime))
      next += 1
    }
  }

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
