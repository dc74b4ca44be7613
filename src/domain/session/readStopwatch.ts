import type { ClockRecord } from './clockRecord.ts'
import type { Timeline } from './timeline.ts'
import { whatNow } from './whatNow.ts'

/** What a stopwatch shows. `measuredMs` leaves the time to get ready out. */
export type StopwatchReading =
  | { readonly phase: 'idle' | 'running' | 'stopped'; readonly measuredMs: number }
  | { readonly phase: 'ready'; readonly measuredMs: 0; readonly countdownSeconds: number }

const IDLE: StopwatchReading = { phase: 'idle', measuredMs: 0 }

/** Reads a timeline of `stopwatchOf`. At its limit it has stopped by itself, however late one looks. */
export function readStopwatch(
  timeline: Timeline,
  record: ClockRecord | undefined,
  nowMs: number,
): StopwatchReading {
  if (!record) return IDLE
  const readySeconds = timeline.find(({ kind }) => kind === 'ready')?.seconds ?? 0
  const now = whatNow(timeline, record, nowMs)
  if (now.state !== 'done' && now.step.kind === 'ready') {
    if (record.state === 'stopped') return IDLE
    return { phase: 'ready', measuredMs: 0, countdownSeconds: Math.ceil(now.leftInStepMs / 1000) }
  }
  const ended = now.state === 'done' || now.state === 'stopped'
  return { phase: ended ? 'stopped' : 'running', measuredMs: now.passedMs - readySeconds * 1000 }
}
