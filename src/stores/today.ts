import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Today } from '../domain/calendar/todayOf.ts'
import { openBuilder } from './builder.ts'
import { $planned, $request, openPlanned, type Planned } from './plan.ts'

/** The plan of today, and where the person stands in it. */
export interface Lived extends Planned {
  readonly today: Today
}

type Reader = typeof import('../domain/calendar/todayOf.ts').todayOf

/** What reads the day from a plan and its log. Null while it comes, `failed` where it cannot. */
const $reader = atom<{ readonly todayOf: Reader } | null | 'failed'>(null)

/** Null while anything it needs comes, and before anything was agreed. */
export const $lived: ReadableAtom<Lived | null | 'failed'> = computed(
  [$planned, $reader],
  (planned, reader) => {
    if (planned === null || planned === 'failed') return planned
    if (reader === null || reader === 'failed') return reader
    return { ...planned, today: reader.todayOf(planned.request, planned.plan) }
  },
)

/** Reads what today needs. After mount; returns what undoes it. */
export function openToday(): () => void {
  const closings = [openBuilder(), openPlanned(), $request.subscribe((request) => request && fetchReader())]
  return () => {
    for (const close of closings) close()
  }
}

function fetchReader(): void {
  if ($reader.get()) return
  import('./dayReader.ts').then(
    ({ todayOf }) => $reader.set({ todayOf }),
    () => $reader.set('failed'),
  )
}
