import type { LogEntry } from '../log/model.ts'
import { HEART_RATE_MORNINGS, READINESS } from '../plan/rules.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayNumber } from '../shared/days.ts'
import type { ReadinessSign } from '../shared/loggedReasons.ts'
import type { Stretch } from './progress.ts'
import type { Lowered } from './route.ts'

type Morning = Extract<LogEntry, { readonly kind: 'readiness' }>

/** What mornings ask of the days that follow. It only ever lowers. */
export interface Readiness {
  readonly on: (day: number) => Lowered | null
  readonly easierOn: (day: number) => Stretch | null
}

const DAYS_A_WEEK = 7

/** Reads all mornings once. Two on one day: the worse counts. */
export function readinessOf(mornings: readonly Morning[]): Readiness {
  const byDay = new Map<number, Lowered>()
  const dated = mornings.map((morning) => ({ ...morning, day: dayNumber(morning.date) }))
  for (const morning of dated) {
    const found = lowered(morning, dated)
    if (found && byDay.get(morning.day)?.to !== 'swap') byDay.set(morning.day, found)
  }
  const easier = easierWeeks([...byDay.keys()].sort((one, other) => one - other))
  return {
    on: (day) => worse(byDay.get(day), byDay.get(day - 1)),
    easierOn: (day) => easier.find(({ first, last }) => first <= day && day <= last) ?? null,
  }
}

const worse = (one: Lowered | undefined, other: Lowered | undefined): Lowered | null =>
  (other?.to === 'swap' ? other : (one ?? other)) ?? null

type Dated = Morning & { readonly day: number }

function lowered(morning: Dated, all: readonly Dated[]): Lowered | null {
  const swap = swapSigns(morning, all)
  if (swap.length > 0) return { to: 'swap', because: becauseLogged('readiness-swap', { signs: swap }) }
  const hold = holdSigns(morning, all)
  return hold.length > 0 ? { to: 'hold', because: becauseLogged('readiness-hold', { signs: hold }) } : null
}

const answersOf = ({ sleepQuality, soreness, fatigue, stress, mood }: Morning) => [
  sleepQuality,
  soreness,
  fatigue,
  stress,
  mood,
]

function swapSigns(morning: Dated, all: readonly Dated[]): readonly ReadinessSign[] {
  const short = (day: number) =>
    all.some((other) => other.day === day && other.sleepHours < READINESS.swapSleepHours)
  const signs: (ReadinessSign | false)[] = [
    answersOf(morning).some((score) => score <= READINESS.swapScore) && 'answer-1',
    morning.ill === true && 'ill',
    short(morning.day) && short(morning.day - 1) && 'two-short-nights',
  ]
  return signs.filter((sign) => sign !== false)
}

function holdSigns(morning: Dated, all: readonly Dated[]): readonly ReadinessSign[] {
  const low = answersOf(morning).filter((score) => score <= READINESS.holdScore).length
  const shortNight = morning.sleepHours < READINESS.holdSleepHours
  const signs: (ReadinessSign | false)[] = [
    low >= READINESS.holdAnswers && 'two-answers',
    shortNight && 'short-night',
    low > 0 && heartRaised(morning, all) && 'heart-rate',
  ]
  return signs.filter((sign) => sign !== false)
}

/** The resting heart rate lies over the person's own mean of the 7 days before by more than 2 standard deviations. */
function heartRaised({ day, restingHeartRate: rate }: Dated, all: readonly Dated[]): boolean {
  const before = all.flatMap((other) => {
    const recent = other.day < day && day - other.day <= READINESS.heartRateDays
    return recent && other.restingHeartRate !== undefined ? [other.restingHeartRate] : []
  })
  if (rate === undefined || before.length < HEART_RATE_MORNINGS) return false
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length
  const variance = before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before.length - 1)
  return rate > mean + READINESS.heartRateDeviations * Math.sqrt(variance)
}

/**
 * Three lowered mornings in 7 days begin an easier week. Our rule: it begins with the third, a swap counts too, and
 * more such mornings make it longer.
 */
function easierWeeks(days: readonly number[]): readonly Stretch[] {
  const back = READINESS.holdsForEasierWeek - 1
  const stretches: Stretch[] = []
  days.forEach((day, index) => {
    if (index < back || day - (days[index - back] ?? day) >= DAYS_A_WEEK) return
    const last = day + DAYS_A_WEEK - 1
    const running = stretches.at(-1)
    if (running && running.last >= day) stretches.splice(-1, 1, { first: running.first, last })
    else stretches.push({ first: day, last })
  })
  return stretches
}
