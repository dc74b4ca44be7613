import * as z from 'zod/mini'
import { day, whole } from '../shared/fields.ts'

/** A clinician's limits: hard bounds from one date until another, both included. */
export const limit = z.strictObject({
  from: day,
  until: day,
  maxRunMinutes: z.optional(whole(0, 180)),
  maxStage: z.optional(whole(0, 13)),
  noHills: z.optional(z.boolean()),
  noSpeed: z.optional(z.boolean()),
  runDaysPerWeek: z.optional(whole(0, 4)),
})

export type Limit = z.infer<typeof limit>
