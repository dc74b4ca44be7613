import * as z from 'zod/mini'
import { day } from '../shared/fields.ts'
import { ANSWERS, type FlagId, type Screening } from './model.ts'
import { FLAGS } from './rules.ts'

const flagId = z.enum(FLAGS.map((flag) => flag.id) as [FlagId, ...FlagId[]])

/** A field for each flag, so that any other key is a fault, `__proto__` too: a record would pass over that one. */
const answers = z.strictObject(
  Object.fromEntries(FLAGS.map((flag) => [flag.id, z.optional(z.enum(ANSWERS))])),
)

/** A screening as it is stored and as the contract carries it. */
export const screening = z.strictObject({ takenOn: day, answers })

/** What was stored, as a screening; null when it is none. A damaged one is asked again, never repaired. */
export function readScreening(stored: unknown): Screening | null {
  const read = screening.safeParse(stored)
  return read.success ? (read.data as Screening) : null
}

/** Whether this text is the id of a flag. */
export const isFlagId = (text: unknown): text is FlagId => flagId.safeParse(text).success
