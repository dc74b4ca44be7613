const LOUDNESS = 0.6
/** Not zero, which an exponential curve cannot reach. */
const SILENCE = 0.001

export interface Tone {
  readonly hertz: number
  readonly seconds: number
}

/** A tone that fades away, at a second of the audio clock. */
export function playTone(output: GainNode, { hertz, seconds }: Tone, at: number): void {
  const { context } = output
  const [tone, fade] = [context.createOscillator(), context.createGain()]
  tone.frequency.value = hertz
  fade.gain.setValueAtTime(LOUDNESS, at)
  fade.gain.exponentialRampToValueAtTime(SILENCE, at + seconds)
  tone.connect(fade)
  fade.connect(output)
  tone.start(at)
  tone.stop(at + seconds)
}
