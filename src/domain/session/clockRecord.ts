/**
 * When a timeline was started, paused and skipped: plain JSON, so that it outlives a reload. All moments are epoch
 * milliseconds from the device's clock, handed in by the caller; time zones and daylight saving do not touch them.
 *
 * Nothing is counted by ticks: time passed is the difference of two moments, so a hidden page, a frozen tab or a
 * reload in the middle loses nothing. A clock that is set back loses at most that jump, and never what was noted
 * before it: time passed does not fall under `notedMs`. A clock set forward cannot be told from a frozen tab and counts.
 */
export type ClockRecord = {
  /** When the person pressed start: for the diary, not for the reckoning. */
  readonly startedMs: number
  /** Time passed, without pauses, up to the last verb. */
  readonly notedMs: number
  /** Time passed, without pauses, at each skip, in order. */
  readonly skipsMs: readonly number[]
} & ({ readonly state: 'running'; readonly sinceMs: number } | { readonly state: 'paused' | 'stopped' })

/** Time passed since the start, without pauses. Never negative. */
export const passedMs = (record: ClockRecord, nowMs: number): number =>
  record.state === 'running' ? record.notedMs + Math.max(nowMs - record.sinceMs, 0) : record.notedMs

export const start = (nowMs: number): ClockRecord => ({
  state: 'running',
  startedMs: nowMs,
  sinceMs: nowMs,
  notedMs: 0,
  skipsMs: [],
})

/** The same moment of the timeline, with the time passed written down: what a jump of the clock can no longer take. */
export const note = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'running' ? { ...record, notedMs: passedMs(record, nowMs), sinceMs: nowMs } : record

export const pause = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'running' ? halted(record, nowMs, 'paused') : record

export const resume = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'paused' ? { ...record, state: 'running', sinceMs: nowMs } : record

/** Ends the step that is now, open or not; the next one begins at this moment. Works in a pause too. */
export function skip(record: ClockRecord, nowMs: number): ClockRecord {
  if (record.state === 'stopped') return record
  const noted = note(record, nowMs)
  return { ...noted, skipsMs: [...noted.skipsMs, noted.notedMs] }
}

/** For good: a stopped record takes no other verb. */
export const stop = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'stopped' ? record : halted(record, nowMs, 'stopped')

const halted = (record: ClockRecord, nowMs: number, state: 'paused' | 'stopped'): ClockRecord => ({
  state,
  startedMs: record.startedMs,
  notedMs: passedMs(record, nowMs),
  skipsMs: record.skipsMs,
})
