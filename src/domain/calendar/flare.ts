import type { Course } from '../course/course.ts'
import { FLARE_LOOKS_BACK_DAYS } from '../course/rules.ts'
import type { LogEntry, Run } from '../log/model.ts'
import { PAIN_RULES } from '../plan/painRules.ts'
import type { PlanRequest } from '../plan/request.ts'
import { CONDITIONS, RUN_SPACING_DAYS } from '../plan/rules.ts'
import type { Because, Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { type Day, dayFromNumber, dayNumber } from '../shared/days.ts'
import type { Flare } from './model.ts'

/** After a red run: what today holds, what had changed in the ten days before it, and what lets you move on. */
export function flareOf(
  { profile, log, today }: PlanRequest,
  { progress, reds, referred }: Course,
): Flare | null {
  const red = reds.at(-1)
  const { restUntil, stage } = progress
  if (red === undefined || restUntil === null || referred || dayNumber(today) > restUntil) return null
  const until = dayFromNumber(restUntil)
  const { green } = PAIN_RULES[CONDITIONS[profile.condition].family]
  const morning = green.morning === 'none' ? 0 : profile.morningBase + green.morning
  return {
    today: [becauseLogged('flare-rest', { until }), becauseLogged('flare-signs', {})],
    changed: changedBefore(log, red),
    moveOn: [
      becauseLogged('flare-next', { until, stage }),
      becauseLogged('flare-green', { during: green.during, morning }),
    ],
  }
}

/** What the log shows of the ten days up to a red run, beside the days before them. */
function changedBefore(log: readonly LogEntry[], red: number): Reasons {
  const [from, last] = [dayFromNumber(red - FLARE_LOOKS_BACK_DAYS + 1), dayFromNumber(red)]
  const runs = log
    .filter((entry) => entry.kind === 'run')
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const within = runs.filter(({ date }) => from <= date && date <= last)
  const before = runs.filter(({ date }) => date < from)
  const [first, ...rest] = [
    ...longer(before, within),
    ...closer(within),
    ...outside(within),
    ...newOf('shoe', before, within),
    ...newOf('surface', before, within),
    ...lowMornings(log, from, last),
  ]
  return first ? [first, ...rest] : [becauseLogged('changed-nothing', { days: FLARE_LOOKS_BACK_DAYS })]
}

const longestOf = (runs: readonly Run[]) => Math.max(0, ...runs.map(({ runSeconds }) => runSeconds))

function longer(before: readonly Run[], within: readonly Run[]): readonly Because[] {
  const [fromSeconds, toSeconds] = [longestOf(before), longestOf(within)]
  return before.length > 0 && toSeconds > fromSeconds
    ? [becauseLogged('changed-longer', { fromSeconds, toSeconds })]
    : []
}

function closer(within: readonly Run[]): readonly Because[] {
  const close = within.filter((run, index) => {
    const earlier = within[index - 1]
    return earlier !== undefined && dayNumber(run.date) - dayNumber(earlier.date) < RUN_SPACING_DAYS
  })
  return close.length > 0 ? [becauseLogged('changed-closer', { runs: close.length })] : []
}

function outside(within: readonly Run[]): readonly Because[] {
  const runs = within.filter(({ stage }) => stage === undefined).length
  return runs > 0 ? [becauseLogged('changed-outside', { runs })] : []
}

function newOf(what: 'shoe' | 'surface', before: readonly Run[], within: readonly Run[]): readonly Because[] {
  const known = before.map((run) => run[what])
  const found = within.map((run) => run[what]).find((name) => name !== undefined && !known.includes(name))
  const compares = found !== undefined && known.some((name) => name !== undefined)
  return compares ? [becauseLogged('changed-thing', { what, name: found })] : []
}

function lowMornings(log: readonly LogEntry[], from: Day, last: Day): readonly Because[] {
  const mornings = log.filter(
    (entry) => entry.kind === 'readiness' && from <= entry.date && entry.date <= last && entry.sleepHours < 6,
  ).length
  return mornings > 0 ? [becauseLogged('changed-sleep', { nights: mornings })] : []
}
