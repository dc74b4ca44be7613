import * as z from 'zod/mini'
import { day } from '../shared/fields.ts'
import { ANSWERS, type FlagId, type Screening } from './model.ts'
import { FLAGS } from './rules.ts'

const flagId = z.enum(FLAGS.map((flag) => flag.id) as [FlagId, ...FlagId[]])
/** A screening as it is stored and as the contract carries it. */
export const screening = z.strictObject({ takenOn: day, answers: z.partialRecord(flagId, z.enum(ANSWERS)) })

/** What was stored, as a screening; null when it is none. A damaged one is asked again, never repaired. */
export function readScreening(stored: unknown): Screening | null {
  const read = screening.safeParse(stored)
  return read.success ? (read.data as Screening) : null
}

/** Whether this text is the id of a flag. */
export const isFlagId = (text: unknown): text is FlagId => flagId.safeParse(text).success
