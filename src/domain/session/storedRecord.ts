import * as z from 'zod/mini'
import type { ClockEvent, ClockRecord } from './clockRecord.ts'
import type { Segment } from './model.ts'

/** A record as it lies in storage. Checked by hand: the schemas of a union would weigh on every page. */
export const clockRecord = z.custom<ClockRecord>(isClockRecord)

function isClockRecord(stored: unknown): stored is ClockRecord {
  if (typeof stored !== 'object' || stored === null) return false
  const record = new Map(Object.entries(stored))
  const events: unknown = record.get('events')
  if (!Array.isArray(events) || !events.every(isEvent)) return false
  if (!isMoment(record.get('startedMs')) || !isMoment(record.get('notedMs'))) return false
  const state = record.get('state')
  return state === 'running' ? isMoment(record.get('sinceMs')) : state === 'paused' || state === 'stopped'
}

function isEvent(stored: unknown): stored is ClockEvent {
  if (typeof stored !== 'object' || stored === null) return false
  const event = new Map(Object.entries(stored))
  const kind: unknown = event.get('kind')
  return (kind === 'skip' || kind === 'walk') && isMoment(event.get('atMs'))
}

const isMoment = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

/** The segments of a session as they lie in storage. */
export const storedSegments = z.custom<readonly Segment[]>(
  (stored) => Array.isArray(stored) && stored.length > 0 && stored.every(isSegment),
)

function isSegment(stored: unknown): stored is Segment {
  if (typeof stored !== 'object' || stored === null) return false
  const segment = new Map(Object.entries(stored))
  const kind: unknown = segment.get('kind')
  return (
    (kind === 'walk' || kind === 'run') && isMoment(segment.get('seconds')) && segment.get('seconds') !== 0
  )
}
