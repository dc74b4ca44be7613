import * as z from 'zod/mini'
import { type Day, parseDay } from '../domain/shared/days.ts'
import type { Shelf } from './shelf.ts'
import { LOG_PREFIX } from './told.ts'

const run = z.object({ kind: z.literal('run'), date: z.string() })

/** The days on which a log holds a run, for what needs no more of it. */
export const ranOn = ({ items }: Shelf): readonly Day[] =>
  Object.keys(items)
    .filter((id) => id.startsWith(LOG_PREFIX))
    .flatMap((id) => {
      const read = run.safeParse(items[id])
      const date = read.success ? parseDay(read.data.date) : null
      return date ? [date] : []
    })
