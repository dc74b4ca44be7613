import type { CueKind } from '../../domain/session/cues.ts'

/** Milliseconds on, off, on: three short for a run, one long for a walk, as their tones. */
const PATTERNS: Readonly<Record<CueKind, readonly number[]>> = {
  countdown: [40],
  run: [120, 80, 120, 80, 300],
  walk: [600],
  'warm-up': [300],
  'cool-down': [400, 150, 600],
  halfway: [100, 100, 100, 100, 100, 100, 100],
  end: [300, 150, 300, 150, 900],
}

export const canVibrate = (): boolean => 'vibrate' in navigator

/** Nothing happens where the device does not vibrate, or not for a page in the background. */
export function vibrate(kind: CueKind): void {
  if (canVibrate()) navigator.vibrate([...PATTERNS[kind]])
}
