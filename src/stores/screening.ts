import { atom, computed } from 'nanostores'
import type { CareCountry } from '../domain/screening/emergency.ts'
import type { Answer, FlagId, Screening } from '../domain/screening/model.ts'
import { readScreening } from '../domain/screening/read.ts'
import type { Day } from '../domain/shared/days.ts'
import { today } from './clock.ts'
import { $ranOn } from './ranOn.ts'
import { $settings, type Settings } from './settings.ts'
import { $shelf, type Json, openShelf, put, type Shelf, takeOff } from './shelf.ts'

export interface ScreeningState {
  /** False until the shelf has been read. */
  readonly ready: boolean
  /** The checklist under way; `takenOn` is the day it was started. */
  readonly draft: Screening | null
  /** The checklist finished last, whenever that was. */
  readonly last: Screening | null
  /** The answers on the screen: those of the draft, else of a checklist finished since the page was opened. */
  readonly current: Screening | null
  /** The country whose emergency number is shown; null when none was chosen. */
  readonly country: CareCountry | null
  /** The log holds a run, so the question about the last run is asked. */
  readonly hasRun: boolean
}

/** What the built page shows, before anything was read. */
export const NOTHING_SCREENED: ScreeningState = {
  ready: false,
  draft: null,
  last: null,
  current: null,
  country: null,
  hasRun: false,
}

const DRAFT = 'screening.draft'
const LAST = 'screening.last'

/** The day this page was opened. A draft of an earlier day is asked afresh; one under way survives midnight. */
const $openedOn = atom<Day | null>(null)

export const $screening = computed([$shelf, $ranOn, $settings, $openedOn], stateOf)

function stateOf(
  shelf: Shelf,
  ranOn: readonly Day[],
  settings: Settings,
  openedOn: Day | null,
): ScreeningState {
  const fresh = (read: Screening | null) => (read && openedOn && read.takenOn >= openedOn ? read : null)
  const draft = fresh(readScreening(shelf.items[DRAFT]))
  const last = readScreening(shelf.items[LAST])
  return {
    ready: shelf.ready && openedOn !== null,
    draft,
    last,
    current: draft ?? fresh(last),
    country: settings.country,
    hasRun: ranOn.length > 0,
  }
}

/** Reads the shelf and notes the day. Call it after mount. */
export function openScreening(): void {
  if ($openedOn.get() === null) $openedOn.set(today())
  openShelf()
}

/** Begins a checklist with nothing answered. The one finished before stays until this one is finished. */
export function startScreening(): void {
  put({ [DRAFT]: stored({ takenOn: today(), answers: {} }) })
}

/**
 * Keeps one answer. Anything but "no" is on record at once, so that leaving half-way can never hide it from the plan.
 */
export function answerFlag(flag: FlagId, answer: Answer): void {
  const { current } = $screening.get()
  const answers = { ...current?.answers, [flag]: answer }
  put({
    [DRAFT]: stored({ takenOn: current?.takenOn ?? today(), answers }),
    ...(answer === 'no' ? {} : { [LAST]: stored({ takenOn: today(), answers }) }),
  })
}

/** The checklist is done: from now on the plan is computed with it. */
export function finishScreening(): void {
  const { draft } = $screening.get()
  if (!draft) return
  put({ [LAST]: stored({ takenOn: today(), answers: draft.answers }) })
  takeOff([DRAFT])
}

const stored = (screening: Screening): Json => ({
  takenOn: screening.takenOn,
  answers: { ...screening.answers },
})
