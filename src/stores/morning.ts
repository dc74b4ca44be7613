import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { type MorningSign, withMorning } from '../domain/calendar/openMornings.ts'
import { changeEntry } from './log.ts'
import { $shelf, put, takeOff } from './shelf.ts'
import type { Lived } from './today.ts'

type Run = Lived['today']['mornings'][number]

/** The answer under way for the morning after one run. */
export interface MorningDraft {
  readonly runId: string
  readonly pain: string
  /** By their names, with commas between. */
  readonly signs: string
}

const ITEM = 'draft.morning'
const shape = z.object({ runId: z.string(), pain: z.string(), signs: z.string() })

export const $morningDraft: ReadableAtom<MorningDraft | null> = computed($shelf, ({ items }) => {
  const read = shape.safeParse(items[ITEM])
  return read.success ? read.data : null
})

export const typeMorning = (draft: MorningDraft): void => put({ [ITEM]: { ...draft } })

/** Writes the morning into the run it belongs to. */
export function saveMorning(run: Run, painNextMorning: number, signs: readonly MorningSign[]): void {
  if (run.id === undefined) return
  changeEntry(run.id, withMorning(run, { painNextMorning, signs }))
  takeOff([ITEM])
}
