import * as z from 'zod/mini'
import type { ClockRecord } from './clockRecord.ts'

const moment = z.number().check(z.nonnegative())
const facts = { startedMs: moment, notedMs: moment, skipsMs: z.readonly(z.array(moment)) }

/** A record as it lies in storage. */
export const clockRecord: z.ZodMiniType<ClockRecord> = z.discriminatedUnion('state', [
  z.object({ ...facts, state: z.literal('running'), sinceMs: moment }),
  z.object({ ...facts, state: z.enum(['paused', 'stopped']) }),
])
