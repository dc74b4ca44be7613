import { computed, type ReadableAtom } from 'nanostores'
import { type Answers, stopOf } from '../domain/plan/answers.ts'
import { type Report, reportOf } from '../domain/report/reportOf.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $today, screeningOn } from './builder.ts'
import { $log } from './log.ts'
import { $planned } from './plan.ts'
import { $answers } from './profile.ts'
import { $report } from './report.ts'
import { $rounds } from './rounds.ts'
import { $shelf } from './shelf.ts'

/** The report as of today, and the answers that say whose it is. */
export interface Reported {
  readonly report: Report
  readonly answers: Answers
  readonly today: Day
  /** Nothing was logged yet, whatever the dates. */
  readonly emptyLog: boolean
}

/**
 * Never stored: drawn from what the person told us. Null while the plan comes, `failed` where it cannot. It travels
 * with the sheet that shows it, because it needs what reads a log.
 */
export const $reported: ReadableAtom<Reported | null | 'failed'> = computed(
  [$shelf, $log, $rounds, $answers, $agreed, $planned, $report, $today],
  (shelf, log, rounds, typed, agreed, planned, choices, today) => {
    const answers = agreed?.answers ?? typed
    const stop = stopOf(answers)
    if (planned === 'failed') return planned
    if (!shelf.ready || (agreed && stop && !planned)) return null
    const told = {
      log: log.entries,
      rounds,
      screening: screeningOn(shelf),
      condition: stop?.condition ?? null,
      usualMorning: planned?.request.profile.morningBase ?? 0,
      planned,
    }
    const report = reportOf(told, choices.period.period)
    return { report, answers, today, emptyLog: log.entries.length === 0 }
  },
)
