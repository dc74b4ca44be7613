import { type Day, daysBetween } from '../shared/days.ts'
import type { LogEntry } from './model.ts'
import { type PlacePain, painByPlace, worstPain } from './painByPlace.ts'
import { LASTING_PAIN_DAYS } from './rules.ts'

/**
 * Places that have hurt on runs for two weeks or more, the commonest first. A run without any pain ends that, and so
 * does a visit: the clinician has heard of it. Days without a run end nothing, because nobody knows what they mean.
 */
export function lastingPains(log: readonly LogEntry[]): readonly PlacePain[] {
  const calm = lastCalmDay(log)
  const since = log.filter((entry) => 'date' in entry && entry.date > calm)
  return painByPlace(since).filter(
    ({ firstOn, lastOn }) => daysBetween(firstOn, lastOn) + 1 >= LASTING_PAIN_DAYS,
  )
}

function lastCalmDay(log: readonly LogEntry[]): Day | '' {
  return log.reduce<Day | ''>(
    (last, entry) => ('date' in entry && entry.date > last && isCalm(entry) ? entry.date : last),
    '',
  )
}

const isCalm = (entry: LogEntry): boolean =>
  entry.kind === 'visit' || (entry.kind === 'run' && entry.painNextMorning !== null && worstPain(entry) === 0)
