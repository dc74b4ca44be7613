import * as z from 'zod/mini'
import { type Day, parseDay } from './days.ts'

/** A date that exists, `YYYY-MM-DD`. */
export const day = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== null, 'date')

/** A whole number with bounds, both included. */
export const whole = (minimum: number, maximum: number) =>
  z.int().check(z.minimum(minimum), z.maximum(maximum))

/** Pain from 0 (none) to 10 (the worst imaginable). */
export const pain = whole(0, 10)
