import type { LogEntry } from '../log/model.ts'
import { becauseLogged } from '../shared/becauseLogged.ts'
import { dayNumber } from '../shared/days.ts'
import { grouped } from '../shared/grouped.ts'
import type { ReadinessSign } from '../shared/loggedReasons.ts'
import type { Stretch } from './progress.ts'
import type { Lowered } from './route.ts'
import { HEART_RATE_MORNINGS, READINESS } from './rules.ts'

type Morning = Extract<LogEntry, { readonly kind: 'readiness' }>

/** What mornings ask of the days that follow. It only ever lowers. */
export interface Readiness {
  readonly on: (day: number) => Lowered | null
  readonly easierOn: (day: number) => Stretch | null
}

const DAYS_A_WEEK = 7

/** All mornings by their day, so that a long log is read in one go. */
type ByDay = ReadonlyMap<number, readonly Morning[]>

/** Reads all mornings once. Two on one day: the worse counts. */
export function readinessOf(mornings: readonly Morning[]): Readiness {
  const byDay: ByDay = grouped(mornings, ({ date }) => dayNumber(date))
  const found = new Map<number, Lowered>()
  for (const [day, read] of byDay) {
    const all = read.map((morning) => lowered(morning, day, byDay))
    const worst = all.find((one) => one?.to === 'swap') ?? all.find((one) => one !== null)
    if (worst) found.set(day, worst)
  }
  const easier = easierWeeks([...found.keys()].sort((one, other) => one - other))
  return {
    on: (day) => worse(found.get(day), found.get(day - 1)),
    easierOn: (day) => easier.find(({ first, last }) => first <= day && day <= last) ?? null,
  }
}

const worse = (one: Lowered | undefined, other: Lowered | undefined): Lowered | null =>
  (other?.to === 'swap' ? other : (one ?? other)) ?? null

function lowered(morning: Morning, day: number, byDay: ByDay): Lowered | null {
  const swap = swapSigns(morning, day, byDay)
  if (swap.length > 0) return { to: 'swap', because: becauseLogged('readiness-swap', { signs: swap }) }
  const hold = holdSigns(morning, day, byDay)
  return hold.length > 0 ? { to: 'hold', because: becauseLogged('readiness-hold', { signs: hold }) } : null
}

const answersOf = ({ sleepQuality, soreness, fatigue, stress, mood }: Morning) => [
  sleepQuality,
  soreness,
  fatigue,
  stress,
  mood,
]

function swapSigns(morning: Morning, day: number, byDay: ByDay): readonly ReadinessSign[] {
  const short = (on: number) =>
    byDay.get(on)?.some(({ sleepHours }) => sleepHours < READINESS.swapSleepHours) ?? false
  const signs: (ReadinessSign | false)[] = [
    answersOf(morning).some((score) => score <= READINESS.swapScore) && 'answer-1',
    morning.ill === true && 'ill',
    short(day) && short(day - 1) && 'two-short-nights',
  ]
  return signs.filter((sign) => sign !== false)
}

function holdSigns(morning: Morning, day: number, byDay: ByDay): readonly ReadinessSign[] {
  const low = answersOf(morning).filter((score) => score <= READINESS.holdScore).length
  const shortNight = morning.sleepHours < READINESS.holdSleepHours
  const signs: (ReadinessSign | false)[] = [
    low >= READINESS.holdAnswers && 'two-answers',
    shortNight && 'short-night',
    low > 0 && heartRaised(morning, day, byDay) && 'heart-rate',
  ]
  return signs.filter((sign) => sign !== false)
}

/** The resting heart rate lies over the person's own mean of the 7 days before by more than 2 standard deviations. */
function heartRaised({ restingHeartRate: rate }: Morning, day: number, byDay: ByDay): boolean {
  const days = Array.from({ length: READINESS.heartRateDays }, (_, back) => day - 1 - back)
  const before = days
    .flatMap((on) => byDay.get(on) ?? [])
    .flatMap(({ restingHeartRate }) => (restingHeartRate === undefined ? [] : [restingHeartRate]))
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
