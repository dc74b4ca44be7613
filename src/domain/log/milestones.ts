import { type Day, mondayOf } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import type { LogEntry, Run } from './model.ts'
import { MILESTONE_MINUTES, WHOLE_WEEK_RUNS } from './rules.ts'

/** Something worth a line, and the day it was first there. */
export type Milestone = { readonly on: Day } & (
  | { readonly kind: 'without-break'; readonly minutes: number }
  | { readonly kind: 'whole-week' | 'calm-morning' | 'hill' }
)

/** What a plan knows of the runs of a log. */
export interface RunReading {
  /** The longest running without a walk that a run's session holds. */
  readonly boutSeconds: (run: Run) => number
  /** It was the session that was due, done whole, and led to no step back. */
  readonly wentAsPlanned: (run: Run) => boolean
  /** Days on which a run was due and none was done. */
  readonly missedOn: readonly Day[]
}

/** What was reached since the restart, the newest first: it knows nothing of what was run before. */
export function milestonesOf(log: readonly LogEntry[], reading: RunReading): readonly Milestone[] {
  const runs = log
    .filter((entry) => entry.kind === 'run')
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  return [
    ...MILESTONE_MINUTES.flatMap((minutes) => withoutBreak(runs, minutes, reading)),
    ...first('whole-week', endOfWholeWeek(runs, reading)),
    ...first('calm-morning', calmMorning(runs)),
    ...first(
      'hill',
      runs.find(({ surface = '' }) => /\bhill/i.test(surface)),
    ),
  ].toSorted((one, other) => (one.on > other.on ? -1 : 1))
}

const first = (kind: 'whole-week' | 'calm-morning' | 'hill', run: Run | undefined): readonly Milestone[] =>
  run ? [{ kind, on: run.date }] : []

function withoutBreak(
  runs: readonly Run[],
  minutes: number,
  { boutSeconds }: RunReading,
): readonly Milestone[] {
  const run = runs.find((one) => one.completed && boutSeconds(one) >= minutes * 60)
  return run ? [{ kind: 'without-break', minutes, on: run.date }] : []
}

/** The last run of the first week that is over and had all its runs as planned. */
function endOfWholeWeek(runs: readonly Run[], { wentAsPlanned, missedOn }: RunReading): Run | undefined {
  const weeks = grouped(runs, ({ date }) => mondayOf(date))
  const missed = new Set(missedOn.map(mondayOf))
  const over = [...weeks].slice(0, -1).filter(([monday]) => !missed.has(monday))
  const whole = over.find(([, week]) => week.length >= WHOLE_WEEK_RUNS && week.every(wentAsPlanned))
  return whole?.[1].at(-1)
}

/** The first run with a morning without pain, after one with pain. */
function calmMorning(runs: readonly Run[]): Run | undefined {
  const sore = runs.findIndex(({ painNextMorning }) => (painNextMorning ?? 0) > 0)
  return sore < 0 ? undefined : runs.slice(sore + 1).find(({ painNextMorning }) => painNextMorning === 0)
}
