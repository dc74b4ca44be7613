/** What a person did to a timeline on the way: ended a step, or asked for more walking. */
export interface ClockEvent {
  readonly kind: 'skip' | 'walk'
  /** Time passed, without pauses. */
  readonly atMs: number
}

/**
 * When a timeline was started, paused and changed: plain JSON, so that it outlives a reload. All moments are epoch
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
  /** In order. */
  readonly events: readonly ClockEvent[]
} & ({ readonly state: 'running'; readonly sinceMs: number } | { readonly state: 'paused' | 'stopped' })

/** Time passed since the start, without pauses. Never negative. */
export const passedMs = (record: ClockRecord, nowMs: number): number =>
  record.state === 'running' ? record.notedMs + Math.max(nowMs - record.sinceMs, 0) : record.notedMs

export const start = (nowMs: number): ClockRecord => ({
  state: 'running',
  startedMs: nowMs,
  sinceMs: nowMs,
  notedMs: 0,
  events: [],
})

/** The same moment of the timeline, with the time passed written down: what a jump of the clock can no longer take. */
export const note = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'running' ? { ...record, notedMs: passedMs(record, nowMs), sinceMs: nowMs } : record

export const pause = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'running' ? halted(record, passedMs(record, nowMs), 'paused') : record

export const resume = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'paused' ? { ...record, state: 'running', sinceMs: nowMs } : record

/** Ends the step that is now, open or not; the next one begins at this moment. Works in a pause too. */
export const skip = (record: ClockRecord, nowMs: number): ClockRecord => happened(record, nowMs, 'skip')

/** More walking, now: a walk gets longer, anything else is broken off for a walk and goes on after it. */
export const addWalk = (record: ClockRecord, nowMs: number): ClockRecord => happened(record, nowMs, 'walk')

/** For good: a stopped record takes no other verb. */
export const stop = (record: ClockRecord, nowMs: number): ClockRecord =>
  record.state === 'stopped' ? record : halted(record, passedMs(record, nowMs), 'stopped')

/** Paused where it was last written down, for whoever did not go on after that. */
export const backToNoted = (record: ClockRecord): ClockRecord =>
  record.state === 'running' ? halted(record, record.notedMs, 'paused') : record

function happened(record: ClockRecord, nowMs: number, kind: ClockEvent['kind']): ClockRecord {
  if (record.state === 'stopped') return record
  const noted = note(record, nowMs)
  return { ...noted, events: [...noted.events, { kind, atMs: noted.notedMs }] }
}

const halted = (
  { startedMs, events }: ClockRecord,
  notedMs: number,
  state: 'paused' | 'stopped',
): ClockRecord => ({ state, startedMs, notedMs, events })
