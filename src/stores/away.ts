import { movedEntry } from '../domain/calendar/movedEntry.ts'
import type { Pause } from '../domain/log/readPause.ts'
import type { Day } from '../domain/shared/days.ts'
import { $log, addEntry, changeEntry, removeEntry, undoChange } from './log.ts'
import type { Undo } from './undoable.ts'

/** Moves a run. One that was moved before keeps the day it came from. */
export function moveRun(from: Day, to: Day): Undo {
  const { entry, replaces } = movedEntry($log.get().entries, from, to)
  if (replaces?.id === undefined) {
    if (entry) addEntry(entry)
  } else if (entry) changeEntry(replaces.id, entry)
  else removeEntry(replaces.id)
  return undoChange
}

/** `id`: takes the place of that pause. */
export function keepPause(pause: Pause, id?: string): Undo {
  if (id === undefined) addEntry(pause)
  else changeEntry(id, pause)
  return undoChange
}

/** A move or a pause counts no longer. */
export function removeAway(id: string): Undo {
  removeEntry(id)
  return undoChange
}
