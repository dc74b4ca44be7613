import type { Round } from '../baseline/round.ts'
import { changesIn, type PlanChange } from '../calendar/changes.ts'
import type { Plan } from '../calendar/model.ts'
import { pastOf } from '../calendar/past.ts'
import type { LogEntry } from '../log/model.ts'
import { isWithin, type Period } from '../log/period.ts'
import type { Limit } from '../plan/limit.ts'
import type { ConditionId } from '../plan/model.ts'
import type { PlanRequest } from '../plan/request.ts'
import type { Screening } from '../screening/model.ts'
import { type Few, few } from './few.ts'
import { type FlagsAnswered, flagsAnswered, type SignOnRuns, signsOnRuns } from './flags.ts'
import { type Load, loadOf } from './load.ts'
import { type Mornings, morningsAfter } from './mornings.ts'
import { mostSerious } from './mostSerious.ts'
import { type Pain, painOf } from './pain.ts'
import { MOST_ROWS } from './rules.ts'
import { type TestRow, testRows } from './testRows.ts'
import { type Who, whoOf } from './who.ts'

/** What a report is made from: everything a person told us, and the plan that follows from it. */
export interface Told {
  readonly log: readonly LogEntry[]
  readonly rounds: readonly Round[]
  readonly screening: Screening | null
  /** Why running stopped, once it was told. */
  readonly condition: ConditionId | null
  /** Pain of a usual morning before the plan, 0 to 10. */
  readonly usualMorning: number
  /** Null where nobody has agreed to a plan. */
  readonly planned: { readonly request: PlanRequest; readonly plan: Plan } | null
}

/** One page for a clinician, as codes and numbers. */
export interface Report {
  readonly period: Period
  readonly who: Who | null
  readonly load: Load | null
  readonly pain: Pain
  readonly mornings: Mornings
  readonly tests: Few<TestRow>
  /** Null where there is no plan that could change. */
  readonly changes: Few<PlanChange> | null
  readonly flags: FlagsAnswered | null
  readonly signs: readonly SignOnRuns[]
  readonly limits: Few<Limit>
}

/** The report of some days. Pure: what is written down and when it is asked decide it. */
export function reportOf(told: Told, period: Period): Report {
  const { planned } = told
  const log = told.log.filter((entry) => isWithin(period, 'date' in entry ? entry.date : entry.from))
  const changes = planned ? changesIn(pastOf(planned.request), log, period) : []
  const limits = (planned?.request.limits ?? []).filter(({ until }) => until >= period.from)
  const newestFirst = limits.toSorted((one, other) => (one.until < other.until ? 1 : -1))
  return {
    period,
    who: planned && whoOf(planned.request, planned.plan),
    load: loadOf(log, changes, period),
    pain: painOf(log),
    mornings: morningsAfter(log, told.usualMorning),
    tests: testRows(
      told.rounds.filter(({ startedOn }) => startedOn <= period.until),
      told.condition,
    ),
    changes: planned && mostSerious(changes),
    flags: told.screening && flagsAnswered(told.screening),
    signs: signsOnRuns(log),
    limits: few(newestFirst, MOST_ROWS.limits),
  }
}
