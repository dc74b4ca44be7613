import * as z from 'zod/mini'
import { ENTRY } from './model.ts'

const { run, readiness, walk, strength, cross, skip, move, pause, visit } = ENTRY

/** What happened, as the contract names it. The log only grows; its order does not matter. */
export const logEntry = z.discriminatedUnion('kind', [
  run,
  readiness,
  walk,
  strength,
  cross,
  skip,
  move,
  pause,
  visit,
])
