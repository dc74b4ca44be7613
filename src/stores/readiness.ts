import { computed, type ReadableAtom } from 'nanostores'
import {
  type ReadinessDraft,
  type ReadinessField,
  readReadiness,
  tapsOf,
} from '../domain/log/readReadiness.ts'
import type { Day } from '../domain/shared/days.ts'
import { $today } from './builder.ts'
import { draftOf } from './draft.ts'
import { addEntry, changeEntry } from './log.ts'
import type { Lived } from './today.ts'

const { $typed, type, drop } = draftOf('readiness')

/** The check under way; one of an earlier day is none. */
export const $readinessDraft: ReadableAtom<ReadinessDraft | null> = computed(
  [$typed, $today],
  (typed, today) => (typed?.['on'] === today ? typed : null),
)

type Checked = Lived['today']['readiness']

/** Begins a check, with the answers of this morning where there are some. */
export const openReadiness = (checked: Checked): void => keep(checked ? tapsOf(checked) : {})

export const typeReadiness = (field: ReadinessField, text: string): void =>
  keep({ ...$readinessDraft.get(), [field]: text })

export const leaveReadiness = (): void => drop()

/** Puts the check into the log, in the place of one of the same morning. Gives the fields that stand in the way. */
export function saveReadiness(checked: Checked, date: Day): readonly ReadinessField[] {
  const reading = readReadiness($readinessDraft.get() ?? {}, date)
  if (!reading.ok) return reading.faults
  if (checked?.id !== undefined) changeEntry(checked.id, reading.entry)
  else addEntry(reading.entry)
  drop()
  return []
}

const keep = (draft: ReadinessDraft): void => type({ ...draft, on: $today.get() })
