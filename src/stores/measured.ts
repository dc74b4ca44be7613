import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Baseline } from '../domain/baseline/model.ts'
import type { Answers } from '../domain/plan/answers.ts'
import type { ConditionId } from '../domain/plan/model.ts'
import type { Day } from '../domain/shared/days.ts'
import { $shelf, type Shelf } from './shelf.ts'

/** What the self-test says to the plan. */
export interface Measured {
  readonly baseline: Baseline | undefined
  /** Answers of the plan that it gives already. */
  readonly answersFor: (condition: ConditionId, today: Day) => Answers
}

/** Every item of a round begins so. */
export const ROUND_PREFIX = 'baseline.round.'

const NOTHING: Measured = { baseline: undefined, answersFor: () => ({}) }

type Reader = (shelf: Shelf) => Measured
const $reader = atom<Reader | null | 'failed'>(null)

/**
 * The code that reads a self-test is fetched where there is one. Until it has come nothing may be planned, because
 * a result could close the gate: null while it comes, `failed` where it cannot.
 */
export const $measured: ReadableAtom<Measured | null | 'failed'> = computed(
  [$shelf, $reader],
  (shelf, reader) => {
    if (!holdsRound(shelf)) return NOTHING
    return typeof reader === 'function' ? reader(shelf) : reader
  },
)

const holdsRound = ({ items }: Shelf): boolean => Object.keys(items).some((id) => id.startsWith(ROUND_PREFIX))

/** Fetches the reader as soon as the shelf holds a round. Call it after mount; returns what undoes it. */
export const openMeasured = (): (() => void) => $shelf.subscribe(fetchReader)

/** Asking again while it comes is free: a module is fetched once. */
function fetchReader(shelf: Shelf): void {
  if ($reader.get() || !holdsRound(shelf)) return
  import('./measuredOn.ts').then(
    ({ measuredOn }) => $reader.set(measuredOn),
    () => $reader.set('failed'),
  )
}
