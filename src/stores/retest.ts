import { computed, type ReadableAtom } from 'nanostores'
import * as z from 'zod/mini'
import { retestOn } from '../domain/baseline/retest.ts'
import { type Day, parseDay } from '../domain/shared/days.ts'
import { $today } from './builder.ts'
import { ROUND_PREFIX } from './measured.ts'
import { $shelf, put, type Shelf } from './shelf.ts'

/** Whether a person wants to be asked to test again, and when. */
export interface Retest {
  readonly wanted: boolean
  /** The day of the last round that holds a record; null before any. */
  readonly testedOn: Day | null
  /** Wanted, and its day has come. */
  readonly due: boolean
}

/** What the built page shows, before anything was read. */
export const NOT_ASKED: Retest = { wanted: false, testedOn: null, due: false }

const ASK_AGAIN = 'baseline.askAgain'
const wantedShape = z.catch(z.boolean(), false)

export const $retest: ReadableAtom<Retest> = computed([$shelf, $today], (shelf, today) => {
  const wanted = wantedShape.parse(shelf.items[ASK_AGAIN])
  const testedOn = lastTestedOn(shelf)
  return { wanted, testedOn, due: wanted && testedOn !== null && today >= retestOn(testedOn) }
})

/** Read from the names of the records alone, so that a page that only reminds carries no tests. */
function lastTestedOn({ items }: Shelf): Day | null {
  const records = Object.keys(items).filter((id) => id.startsWith(ROUND_PREFIX) && id.includes('/'))
  const last = records.toSorted().at(-1)
  return last ? parseDay(last.slice(ROUND_PREFIX.length, ROUND_PREFIX.length + DAY_LENGTH)) : null
}
const DAY_LENGTH = '2026-01-05'.length

/** Asks the person again two weeks after their last test, or no longer. */
export const askAgain = (wanted: boolean): void => put({ [ASK_AGAIN]: wanted })
