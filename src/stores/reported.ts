import { computed, type ReadableAtom } from 'nanostores'
import type { Period } from '../domain/log/period.ts'
import { type Answers, stopOf } from '../domain/plan/answers.ts'
import { type Report, reportOf } from '../domain/report/reportOf.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $today, screeningOn } from './builder.ts'
import { keptBy } from './keptBy.ts'
import { logOn } from './log.ts'
import { $planned } from './plan.ts'
import { $answers } from './profile.ts'
import { $report, REPORT_TEXTS } from './report.ts'
import { roundsOn } from './rounds.ts'
import { $shelf, type Shelf } from './shelf.ts'

/** The report as of today, and the answers that say whose it is. */
export interface Reported {
  readonly report: Report
  readonly answers: Answers
  readonly today: Day
  /** Nothing was logged yet, whatever the dates. */
  readonly emptyLog: boolean
}

/** The shelf as it is for all that is not typed for the report itself: it stays the same while somebody types that. */
const $besides: ReadableAtom<Shelf> = computed(
  $shelf,
  keptBy<Shelf>(({ ready, edits }) => {
    const { [REPORT_TEXTS]: _, ...others } = edits
    return `${ready} ${JSON.stringify(others)}`
  }),
)

const $days: ReadableAtom<Period> = computed(
  computed($report, ({ period }) => period.period),
  keptBy<Period>(JSON.stringify),
)

/** The answers that were agreed to; before that, what was typed so far. */
const $whose = computed(
  computed([$agreed, $answers], (agreed, typed) => ({
    agreed: agreed !== null,
    answers: agreed?.answers ?? typed,
  })),
  keptBy<{ readonly agreed: boolean; readonly answers: Answers }>(JSON.stringify),
)

/**
 * Never stored: drawn from what the person told us. Null while the plan comes, `failed` where it cannot. It travels
 * with the sheet that shows it, because it needs what reads a log.
 */
export const $reported: ReadableAtom<Reported | null | 'failed'> = computed(
  [$besides, $whose, $planned, $days, $today],
  (shelf, { agreed, answers }, planned, days, today) => {
    const stop = stopOf(answers)
    if (planned === 'failed') return planned
    if (!shelf.ready || (agreed && stop && !planned)) return null
    const { entries } = logOn(shelf)
    const told = {
      log: entries,
      rounds: roundsOn(shelf),
      screening: screeningOn(shelf),
      condition: stop?.condition ?? null,
      usualMorning: planned?.request.profile.morningBase ?? 0,
      planned,
    }
    return { report: reportOf(told, days), answers, today, emptyLog: entries.length === 0 }
  },
)
