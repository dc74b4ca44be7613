import { absencesOf } from '../course/absences.ts'
import type { LogEntry } from '../log/model.ts'
import { worstPain } from '../log/painByPlace.ts'
import { addDays, type Day, dayNumber } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import type { CalendarDay } from './model.ts'
import type { Past } from './past.ts'

/**
 * What has become of a day. `done`: as planned. `changed`: another than planned, such as shorter, outside the plan, moved
 * here, or a walk in its place. `rested`: none. `planned`: still to come.
 */
export interface DayState {
  readonly date: Day
  readonly kind: 'done' | 'changed' | 'rested' | 'planned'
  /** What was done, or is planned; where nothing was, why. */
  readonly what: CalendarDay['kind'] | 'missed' | Away
  /** Running done, or planned where the day is still to come. */
  readonly runSeconds: number
  /** Of all that was done that day, 0 to 10; null where nothing answered for it. */
  readonly worstPain: number | null
}

/** The person put the day off: a run moved away, left out, or the plan paused. */
export type Away = 'moved' | 'skipped' | 'paused'

/** A plan as of today: its log, what has become of it (`pastOf`) and its calendar from today on. */
export interface Lived {
  readonly request: { readonly log: readonly LogEntry[]; readonly today: Day }
  readonly past: Past
  readonly calendar: readonly CalendarDay[]
}

/** Every day from the first to the last, both included, before today and after it. */
export function dayStates(lived: Lived, first: Day, last: Day): readonly DayState[] {
  const read = readDays(lived)
  const states: DayState[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) states.push(stateOf(read(date)))
  return states
}

type Done = Extract<LogEntry, { readonly kind: 'run' | 'walk' | 'strength' | 'cross' }>

/** All that is known of one day. */
interface KnownDay {
  readonly date: Day
  readonly today: Day
  readonly done: readonly Done[]
  readonly asPlanned: boolean
  readonly movedHere: boolean
  readonly missed: boolean
  readonly swapped: boolean
  readonly away: Away | null
  readonly plan: CalendarDay | undefined
}

/** Reads the log once, so that a year of days is cheap. */
function readDays({ request, past, calendar }: Lived): (date: Day) => KnownDay {
  const { closedOn, movedTo } = absencesOf(request.log)
  const done = byDate(request.log.filter(isDone))
  const answers = byDate(past.answers)
  const plans = new Map(calendar.map((day) => [day.date, day] as const))
  const [missed, swapped] = [new Set(past.missedOn), new Set(past.swappedOn)]
  return (date) => ({
    date,
    today: request.today,
    done: done.get(date) ?? [],
    asPlanned: (answers.get(date) ?? []).every((answer) => answer.asPlanned),
    movedHere: movedTo(dayNumber(date)),
    missed: missed.has(date),
    swapped: swapped.has(date),
    away: AWAY[closedOn(dayNumber(date))?.code ?? ''] ?? null,
    plan: plans.get(date),
  })
}

const AWAY: Readonly<Record<string, Away>> = {
  'day-moved': 'moved',
  'day-skipped': 'skipped',
  'day-paused': 'paused',
}

function stateOf(day: KnownDay): DayState {
  const other = OTHERS.find((kind) => day.done.some((entry) => entry.kind === kind))
  if (day.done.some(({ kind }) => kind === 'run')) return ranState(day)
  if (other && !runToCome(day)) return state(day, isInstead(day) ? 'changed' : 'done', other)
  if (day.away) return state(day, day.date > day.today ? 'planned' : 'rested', day.away)
  if (day.date < day.today) return state(day, 'rested', day.missed ? 'missed' : 'rest')
  return { ...state(day, 'planned', day.plan?.kind ?? 'rest'), runSeconds: day.plan?.runSeconds ?? 0 }
}

function ranState(day: KnownDay): DayState {
  const kind = day.asPlanned && !day.movedHere ? 'done' : 'changed'
  const seconds = day.done.map((entry) => (entry.kind === 'run' ? entry.runSeconds : 0))
  return { ...state(day, kind, 'run'), runSeconds: seconds.reduce((sum, one) => sum + one, 0) }
}

/** Which of several stands for the day. */
const OTHERS = ['strength', 'cross', 'walk'] as const

const state = ({ date, done }: KnownDay, kind: DayState['kind'], what: DayState['what']): DayState => {
  const pains = done.flatMap(painOf)
  return { date, kind, what, runSeconds: 0, worstPain: pains.length > 0 ? Math.max(...pains) : null }
}

const painOf = (entry: Done): readonly number[] =>
  entry.kind === 'run' ? [worstPain(entry)] : entry.painDuring === undefined ? [] : [entry.painDuring]

/** A walk this morning does not make the run of today a changed one: it can still be run. */
const runToCome = ({ date, today, plan }: KnownDay): boolean => date >= today && plan?.kind === 'run'

/** It was done in place of a run. */
const isInstead = ({ missed, swapped, away, plan }: KnownDay): boolean =>
  missed || swapped || away === 'moved' || away === 'skipped' || plan?.change === 'swap'

const isDone = (entry: LogEntry): entry is Done =>
  entry.kind === 'run' || OTHERS.some((kind) => entry.kind === kind)

const byDate = <One extends { readonly date: Day }>(all: readonly One[]) => grouped(all, ({ date }) => date)
