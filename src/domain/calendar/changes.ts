import type { LogEntry } from '../log/model.ts'
import { isWithin, type Period } from '../log/period.ts'
import type { Because } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import type { Day } from '../shared/days.ts'
import type { Past, RunAnswer } from './past.ts'

/** What turned a plan from its way, most serious first: the order in which rows are kept. */
const KINDS = ['refer', 'step-back', 'gap', 'rest', 'repeat', 'easier-week'] as const
export type ChangeKind = (typeof KINDS)[number]

export interface PlanChange {
  readonly on: Day
  readonly kind: ChangeKind
  /** Of a step back: the stage before and after it. */
  readonly stages?: { readonly from: number; readonly to: number }
  /** At least one. */
  readonly because: readonly Because[]
}

/** All changes of a stretch of time, newest first. */
export const changesIn = (past: Past, log: readonly LogEntry[], period: Period): readonly PlanChange[] =>
  [...past.answers.filter(isNews).flatMap(answered), ...easierWeeks(past), ...log.flatMap(rested)]
    .filter(({ on }) => isWithin(period, on))
    .toSorted(newestFirst)

export const newestFirst = (one: PlanChange, other: PlanChange): number =>
  one.on < other.on ? 1 : one.on > other.on ? -1 : 0

/** 0 for the most serious. */
export const seriousness = (kind: ChangeKind): number => KINDS.indexOf(kind)

/** What changes did, the most serious first, each once. */
export const kindsOf = (changes: readonly PlanChange[]): readonly ChangeKind[] =>
  [...new Set(changes.map(({ kind }) => kind))].toSorted(
    (one, other) => seriousness(one) - seriousness(other),
  )

/** A stop is told once: what is run after it is still the same stop. */
const isNews = ({ action }: RunAnswer, index: number, answers: readonly RunAnswer[]): boolean =>
  action !== 'refer' || answers[index - 1]?.action !== 'refer'

function answered({ date: on, action, from, stage, because, missed }: RunAnswer): readonly PlanChange[] {
  const gap = missed.length > 0 ? [{ on, kind: 'gap', because: missed } as const] : []
  if (action === 'refer') return [...gap, { on, kind: 'refer', because }]
  if (action === 'step-back')
    return [...gap, { on, kind: 'step-back', stages: { from, to: stage }, because: because.filter(isCause) }]
  return action === 'repeat' && isSetBack(because[0]) ? [...gap, { on, kind: 'repeat', because }] : gap
}

/** A clean run that the stage asks for once more changes nothing; an easier week is told as such. */
const isSetBack = (reason: Because): boolean =>
  reason.code !== 'run-clean' && !(reason.code === 'run-uncounted' && reason.values.why === 'easier-week')

/** Each once, on the day of its first run. */
const easierWeeks = ({ answers }: Past): readonly PlanChange[] =>
  answers.flatMap(({ date: on, easier }, index) =>
    easier && !answers[index - 1]?.easier ? [{ on, kind: 'easier-week' as const, because: easier }] : [],
  )

/** What a step back does stands in its stages; the row tells why. */
const isCause = ({ code }: Because): boolean =>
  code !== 'step-back' && code !== 'second-red' && code !== 'pace-step-backs'

/** Days that a person left out because of pain or illness. */
function rested(entry: LogEntry): readonly PlanChange[] {
  if (entry.kind === 'pause' && (entry.why === 'ill' || entry.why === 'pain')) {
    const { from: on, until, why } = entry
    return [{ on, kind: 'rest', because: [becauseLogged('day-paused', { until, why })] }]
  }
  if (entry.kind !== 'skip' || (entry.why !== 'ill' && entry.why !== 'sore')) return []
  const { date: on, why } = entry
  return [{ on, kind: 'rest', because: [becauseLogged('day-skipped', { why })] }]
}
