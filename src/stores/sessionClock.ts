import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type ClockRecord, start } from '../domain/session/clockRecord.ts'
import type { Segment } from '../domain/session/model.ts'
import { clockRecord, storedSegments } from '../domain/session/storedRecord.ts'
import { timelineOf } from '../domain/session/timeline.ts'
import { whatNow } from '../domain/session/whatNow.ts'
import type { Day } from '../domain/shared/days.ts'
import { SESSION_CLOCK } from './begun.ts'
import { nowMs } from './clock.ts'
import { $shelf, type Json, put, takeOff } from './shelf.ts'

/** The session under way, as it was when it was started: a plan that changes meanwhile does not change it. */
export interface SessionClock {
  readonly on: string
  readonly segments: readonly Segment[]
  readonly record: ClockRecord
}

const shape = z.object({
  on: z.string(),
  segments: storedSegments,
  record: clockRecord,
})

export const $sessionClock: ReadableAtom<SessionClock | null> = computed($shelf, ({ items }) => {
  const read = shape.safeParse(items[SESSION_CLOCK])
  return read.success ? read.data : null
})

export const keepSessionClock = (clock: SessionClock): void =>
  put({ [SESSION_CLOCK]: clock as unknown as Json })

export const dropSessionClock = (): void => takeOff([SESSION_CLOCK])

export const beginSession = (on: Day, segments: readonly Segment[]): void =>
  keepSessionClock({ on, segments, record: start(nowMs()) })

/** The clock of today, or one that was started before midnight and still runs. */
export const isUnderWay = ({ on, segments, record }: SessionClock, today: Day, momentMs: number): boolean =>
  on === today ||
  (record.state === 'running' && whatNow(timelineOf(segments), record, momentMs).state !== 'done')
