import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import type { RecordKey } from '../domain/baseline/round.ts'
import type { ClockRecord } from '../domain/session/clockRecord.ts'
import { clockRecord } from '../domain/session/storedRecord.ts'
import { $shelf, type Json, put, takeOff } from './shelf.ts'

/** The stopwatch under way, and the side of the test it times. A walk of 30 minutes outlives a closed page. */
export interface Timing {
  readonly page: string
  readonly record: ClockRecord
}

const ITEM = 'baseline.clock'
const shape = z.object({ page: z.string(), record: clockRecord })

export const $timing: ReadableAtom<Timing | null> = computed($shelf, ({ items }) => {
  const read = shape.safeParse(items[ITEM])
  return read.success ? read.data : null
})

/** Keeps the clock of one side of a test, or takes it off. One runs at a time. */
export function keepTiming(page: RecordKey, record: ClockRecord | undefined): void {
  if (record) put({ [ITEM]: { page, record } as unknown as Json })
  else takeOff([ITEM])
}
