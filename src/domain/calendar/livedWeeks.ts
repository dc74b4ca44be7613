import type { Run } from '../log/model.ts'
import type { Stage } from '../plan/model.ts'
import { ownLadder } from '../plan/ownTable.ts'
import type { PlanRequest } from '../plan/request.ts'
import { LADDER } from '../plan/rules.ts'
import { cutRunning } from '../session/cut.ts'
import { type Segment, totalSeconds } from '../session/model.ts'
import { addDays, type Day, weekdayOf } from '../shared/days.ts'
import { type DayState, dayStates } from './dayState.ts'
import { groupWeeks, type PlanWeek, type WeekDay } from './groupWeeks.ts'
import type { Plan } from './model.ts'
import { pastOf } from './past.ts'
import { firstDayOf } from './whatIf.ts'

/** A plan under way in weeks: what was done, then what is to come. */
export interface LivedWeeks {
  readonly weeks: readonly PlanWeek[]
  /** What has become of the days that are over, by date; today is over once its run is done. */
  readonly states: ReadonlyMap<Day, DayState>
}

/** The weeks from the plan's first day to its end, each day with what has become of it. */
export function livedWeeks(request: PlanRequest, plan: Plan): LivedWeeks {
  const { today } = request
  const first = firstDayOf(request)
  const lived = { request, past: pastOf(request), calendar: plan.calendar }
  const over = dayStates(lived, first, today).filter((state) => isTold(request, state))
  const toCome = plan.calendar.filter(({ date }) => date !== over.at(-1)?.date)
  const done = runsByDate(request.log)
  const ladder = ladderOf(request)
  const days = over.map((state) => livedDay(state, done.get(state.date), ladder))
  return {
    weeks: groupWeeks([...days, ...toCome], first),
    states: new Map(over.map((state) => [state.date, state])),
  }
}

/** A day that is over and was, or would have been, one for a run. */
function isTold({ profile }: PlanRequest, { kind, what, date }: DayState): boolean {
  if (kind === 'planned' || what === 'rest') return false
  if (kind === 'rested') return what !== 'paused' || profile.runDays.includes(weekdayOf(date))
  return what === 'run' || kind === 'changed'
}

const ladderOf = ({ profile }: PlanRequest): readonly Stage[] =>
  profile.progression ? ownLadder(profile.progression) : LADDER

/** The first of each day stands for it. */
function runsByDate(log: PlanRequest['log']): ReadonlyMap<Day, Run> {
  const runs = log.filter((entry) => entry.kind === 'run')
  return new Map(runs.toReversed().map((run) => [run.date, run] as const))
}

function livedDay(
  { date, what, runSeconds }: DayState,
  run: Run | undefined,
  ladder: readonly Stage[],
): WeekDay {
  const segments = run && segmentsOf(run, ladder)
  return {
    date,
    kind: what === 'run' ? 'run' : 'rest',
    lived: true,
    ...(segments && { segments }),
    ...(run?.half && { half: true }),
    runSeconds,
    totalSeconds: totalSeconds(segments ?? []),
  }
}

/** The session that was run, as far as it was; a run outside the plan is one bout. */
function segmentsOf({ stage, half, runSeconds }: Run, ladder: readonly Stage[]): readonly Segment[] {
  const rung = stage === undefined ? undefined : ladder[half ? stage + 1 : stage]
  const own = rung ?? (stage === undefined ? undefined : ladder[stage])
  if (!own || runSeconds > own.runSeconds) return [{ kind: 'run', seconds: runSeconds }]
  return runSeconds < own.runSeconds ? cutRunning(own.segments, runSeconds) : own.segments
}

/** Weeks that are over, from the newest back, stay open up to so many; older ones fold. Our rule. */
const OPEN_WEEKS = 2

/** The weeks before this one: the older ones, and those that stay open. */
export function foldLived(weeks: readonly PlanWeek[], today: Day) {
  const over = weeks.filter(({ monday }) => addDays(monday, 6) < today)
  const open = over.slice(-OPEN_WEEKS)
  return { older: over.slice(0, -OPEN_WEEKS), open, toCome: weeks.slice(over.length) }
}
