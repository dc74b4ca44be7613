import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import {
  draftOf,
  READINESS_FIELDS,
  type ReadinessDraft,
  type ReadinessField,
  readReadiness,
} from '../domain/log/readReadiness.ts'
import type { Day } from '../domain/shared/days.ts'
import { $today } from './builder.ts'
import { addEntry, changeEntry } from './log.ts'
import { $shelf, type Json, put, takeOff } from './shelf.ts'
import type { Lived } from './today.ts'

const ITEM = 'draft.readiness'
const typed = z.catch(z.optional(z.string()), undefined)
const shape = z.object({
  on: z.string(),
  answers: z.object(Object.fromEntries(READINESS_FIELDS.map((field) => [field, typed]))),
})

/** The check under way; a draft of an earlier day is none. */
export const $readinessDraft: ReadableAtom<ReadinessDraft | null> = computed(
  [$shelf, $today],
  ({ items }, today) => {
    const read = shape.safeParse(items[ITEM])
    return read.success && read.data.on === today ? read.data.answers : null
  },
)

type Checked = Lived['today']['readiness']

/** Begins a check, with the answers of this morning where there are some. */
export const openReadiness = (checked: Checked): void => keep(checked ? draftOf(checked) : {})

export const typeReadiness = (field: ReadinessField, text: string): void =>
  keep({ ...$readinessDraft.get(), [field]: text })

export const leaveReadiness = (): void => takeOff([ITEM])

/** Puts the check into the log, in the place of one of the same morning. Gives the fields that stand in the way. */
export function saveReadiness(checked: Checked, date: Day): readonly ReadinessField[] {
  const reading = readReadiness($readinessDraft.get() ?? {}, date)
  if (!reading.ok) return reading.faults
  if (checked?.id !== undefined) changeEntry(checked.id, reading.entry)
  else addEntry(reading.entry)
  leaveReadiness()
  return []
}

const keep = (answers: ReadinessDraft): void =>
  put({ [ITEM]: { on: $today.get(), answers: { ...answers } as Json } })
