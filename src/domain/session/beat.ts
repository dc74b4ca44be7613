const MINUTE_MS = 60_000

/** When a beat falls, in milliseconds since the first one (number 0), which falls at the start. */
export const beatMs = (perMinute: number, number: number): number => (number * MINUTE_MS) / perMinute

/**
 * The last beat that has fallen at this time, from 0. Reckoned from the start each time, never from the beat before, so
 * it cannot drift. `perMinute` is above zero; time before the start counts as the start.
 */
export function beatAt(perMinute: number, passedMs: number): number {
  const passed = Math.max(passedMs, 0)
  const near = Math.floor((passed * perMinute) / MINUTE_MS)
  // Division and multiplication may disagree in the last digit: `beatMs` decides.
  if (beatMs(perMinute, near) > passed) return near - 1
  return beatMs(perMinute, near + 1) <= passed ? near + 1 : near
}
