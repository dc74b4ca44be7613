import type { LogEntry } from '../log/model.ts'
import type { PlanRequest } from '../plan/request.ts'
import type { Day } from '../shared/days.ts'

type Move = Extract<LogEntry, { readonly kind: 'move' }>

/** What a move does to the log: the entry that holds afterwards, and the earlier one that it takes the place of. */
export interface MoveEdit {
  readonly entry: Move | null
  readonly replaces: Move | undefined
}

/**
 * Moves the run of one day to another. A run that had been moved there keeps the day it came from; moved back to that
 * day it needs no entry any more.
 */
export function movedEntry(log: readonly LogEntry[], from: Day, to: Day): MoveEdit {
  const replaces = log.find((entry) => entry.kind === 'move' && entry.to === from)
  if (replaces?.kind !== 'move') return { entry: { kind: 'move', from, to }, replaces: undefined }
  return { entry: replaces.from === to ? null : { ...replaces, to }, replaces }
}

/** The request with that run moved. */
export function withMove(request: PlanRequest, from: Day, to: Day): PlanRequest {
  const { entry, replaces } = movedEntry(request.log, from, to)
  const others = request.log.filter((other) => other !== replaces)
  return { ...request, log: entry ? [...others, entry] : others }
}
