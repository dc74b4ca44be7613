import type { LogEntry } from '../log/model.ts'
import { judgeRun, type RunVerdict } from '../plan/judgeRun.ts'
import { CONDITIONS } from '../plan/rules.ts'
import type { Because, Reasons } from '../shared/because.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayNumber } from '../shared/days.ts'
import type { Uncounted } from '../shared/loggedReasons.ts'
import type { Progress, Session } from './model.ts'
import { capOn } from './prescribe.ts'
import type { Route } from './route.ts'
import { COMPLETED_SHARE, MORNING_OPEN_DAYS } from './rules.ts'

export type LoggedRun = Extract<LogEntry, { readonly kind: 'run' }>

/** What a run of the log means for the plan. A green one counts, or says why it does not. */
export type Outcome =
  | Extract<RunVerdict, { readonly colour: 'refer' | 'red' }>
  | { readonly colour: 'open'; readonly because: Reasons }
  | { readonly colour: 'amber'; readonly because: Reasons }
  | { readonly colour: 'green'; readonly counts: boolean; readonly because: Reasons }

/** The run, the session that was due that day (null: none), and how far the plan had come. */
export interface Judging {
  readonly run: LoggedRun
  readonly due: Session | null
  readonly progress: Progress
  readonly usualMorning: number
}

/** R-11 for one run of the log: its colour, and whether a green one counts as clean. */
export function judgeLogged(route: Route, judging: Judging): Outcome {
  const { run, usualMorning } = judging
  const verdict = judgeRun(CONDITIONS[route.condition].family, run, usualMorning)
  if (verdict.colour === 'open') return stillOpen(route, run, verdict.because)
  if (verdict.colour !== 'green') return verdict
  const over = outsideOverCap(route, judging)
  if (over) return { colour: 'amber', because: [over] }
  const why = uncounted(route, judging)
  return why
    ? { colour: 'green', counts: false, because: [why] }
    : { colour: 'green', counts: true, because: verdict.because }
}

/** An answer that did not come within three days counts as amber. */
function stillOpen({ today }: Route, run: LoggedRun, reasons: Reasons): Outcome {
  const days = today - dayNumber(run.date)
  if (days <= MORNING_OPEN_DAYS) return { colour: 'open', because: reasons }
  return { colour: 'amber', because: [becauseLogged('morning-late', { days })] }
}

/** A run outside the plan with more running than the cap is amber at best (section 2 of the contract). */
function outsideOverCap(route: Route, { run, progress }: Judging): Because | null {
  if (run.stage !== undefined) return null
  const capSeconds = capOn(route, progress, dayNumber(run.date)).seconds
  if (run.runSeconds <= capSeconds) return null
  return becauseLogged('run-over-cap', { doneSeconds: run.runSeconds, capSeconds })
}

/** Why a green run is not clean; null when it is. */
function uncounted(route: Route, { run, due, progress }: Judging): Because | null {
  const day = dayNumber(run.date)
  const why = outOfTurn(route, progress, day) ?? standIn(due)
  if (why) return becauseLogged('run-uncounted', { why })
  const plannedSeconds = due?.runSeconds ?? 0
  if (!run.completed || run.runSeconds < COMPLETED_SHARE * plannedSeconds)
    return becauseLogged('not-completed', { doneSeconds: run.runSeconds, plannedSeconds })
  return belowDue(run, due)
}

function outOfTurn(route: Route, { restUntil, runs }: Progress, day: number): Uncounted | null {
  if (day < route.startOn) return 'before-start'
  if (restUntil !== null && day < restUntil) return 'resting'
  return runs.at(-1)?.day === day ? 'second-that-day' : null
}

/** What stood in for the due session counts for nothing. */
function standIn(due: Session | null): Uncounted | null {
  if (due === null) return 'limit'
  return due.counts ? null : (due.change ?? 'cap')
}

/** A lower stage than was due, or a half-step with less running than the session that was due. */
function belowDue({ stage, half, runSeconds }: LoggedRun, due: Session | null): Because | null {
  if (due === null || stage === undefined) return null
  const cut = half === true && due.half !== true && runSeconds < due.runSeconds
  return stage < due.stage || cut ? becauseLogged('run-below-due', { stage, due: due.stage }) : null
}
