import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { GAIT_ANSWERS, type GaitAnswer } from '../domain/plan/duringRun.ts'
import { type ClockRecord, start } from '../domain/session/clockRecord.ts'
import type { Segment } from '../domain/session/model.ts'
import { clockRecord, storedSegments } from '../domain/session/storedRecord.ts'
import { SESSION_CLOCK } from './begun.ts'
import { nowMs, today } from './clock.ts'
import { $shelf, type Json, put, takeOff } from './shelf.ts'

/** The session under way, as it was when it was started: a plan that changes meanwhile does not change it. */
export interface SessionClock {
  /** The day it was started on. */
  readonly on: string
  readonly segments: readonly Segment[]
  /** The plan's session of that day, and not one of the person's own. */
  readonly planned: boolean
  readonly record: ClockRecord
  /** The pain that was told last. */
  readonly hurt?: Hurt | undefined
}

/** Where it hurt on the way, and whether it changed the run. */
export interface Hurt {
  readonly place: string
  readonly side: string | null
  readonly gait: GaitAnswer
}

const shape = z.object({
  on: z.string(),
  segments: storedSegments,
  planned: z.catch(z.boolean(), false),
  record: clockRecord,
  hurt: z.catch(
    z.optional(z.object({ place: z.string(), side: z.nullable(z.string()), gait: z.enum(GAIT_ANSWERS) })),
    undefined,
  ),
})

export const $sessionClock: ReadableAtom<SessionClock | null> = computed($shelf, ({ items }) => {
  const read = shape.safeParse(items[SESSION_CLOCK])
  return read.success ? read.data : null
})

export const keepSessionClock = (clock: SessionClock): void =>
  put({ [SESSION_CLOCK]: clock as unknown as Json })

export const dropSessionClock = (): void => takeOff([SESSION_CLOCK])

export const beginSession = (segments: readonly Segment[], planned: boolean): void =>
  keepSessionClock({ on: today(), segments, planned, record: start(nowMs()) })
