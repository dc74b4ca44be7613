import { type MorningSign, withMorning } from '../domain/calendar/openMornings.ts'
import { draftOf } from './draft.ts'
import { changeEntry } from './log.ts'
import type { Lived } from './today.ts'

type Run = Lived['today']['mornings'][number]

const { $typed, type, drop } = draftOf('morning')

/** The answer under way: `run` is the id of its run, `signs` are their names with commas between. */
export const $morningDraft = $typed
export const typeMorning = type

/** Writes the morning into the run it belongs to. */
export function saveMorning(run: Run, painNextMorning: number, signs: readonly MorningSign[]): void {
  if (run.id === undefined) return
  changeEntry(run.id, withMorning(run, { painNextMorning, signs }))
  drop()
}
