import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $logItems } from './told.ts'

const run = z.object({ kind: z.literal('run'), date: z.string() })

/** The days on which a log holds a run, for what needs no more of it. */
export const $ranOn: ReadableAtom<readonly Day[]> = computed($logItems, ({ items }) =>
  Object.values(items).flatMap((item) => {
    const read = run.safeParse(item)
    const date = read.success ? parseDay(read.data.date) : null
    return date ? [date] : []
  }),
)
