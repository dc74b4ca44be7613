import { computed, type ReadableAtom } from 'nanostores'
import type { Period } from '../domain/log/period.ts'
import { type Answers, stopOf } from '../domain/plan/answers.ts'
import { type Report, reportOf } from '../domain/report/reportOf.ts'
import type { Day } from '../domain/shared/days.ts'
import { $agreed, $lastScreening, $today } from './builder.ts'
import { keptBy } from './keptBy.ts'
import { $log } from './log.ts'
import { $planned } from './plan.ts'
import { $answers } from './profile.ts'
import { $report } from './report.ts'
import { $rounds } from './rounds.ts'

/** The report as of today, and the answers that say whose it is. */
export interface Reported {
  readonly report: Report
  readonly answers: Answers
  readonly today: Day
  /** Nothing was logged yet, whatever the dates. */
  readonly emptyLog: boolean
}

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
  [$log, $rounds, $lastScreening, $whose, $planned, $days, $today],
  ({ ready, entries }, rounds, screening, { agreed, answers }, planned, days, today) => {
    const stop = stopOf(answers)
    if (planned === 'failed') return planned
    if (!ready || (agreed && stop && !planned)) return null
    const told = {
      log: entries,
      rounds,
      screening,
      condition: stop?.condition ?? null,
      usualMorning: planned?.request.profile.morningBase ?? 0,
      planned,
    }
    return { report: reportOf(told, days), answers, today, emptyLog: entries.length === 0 }
  },
)
