import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDay, Plan } from '../../../src/domain/calendar/model.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { addDays, type Day, daysBetween } from '../../../src/domain/shared/days.ts'
import type { RunEntry } from '../../fixtures/histories/history.ts'
import { hourAgain } from '../../fixtures/histories/hourAgain.ts'
import { brokenLaws, runEntries } from '../../fixtures/histories/laws.ts'
import { beginners, outcome, temper } from '../../fixtures/histories/random.ts'
import { reporter } from '../../fixtures/histories/tell.ts'

const RUNS = Number(process.env['RUNS'] ?? 2_000)
/** One follower asks the engine some forty times. */
const FOLLOWERS = Math.ceil(RUNS / 100)
const TIMEOUT = 60_000 + RUNS * 60
const LONGEST_DAYS = 140

/** One moment of somebody who does what the calendar says. */
interface Moment {
  readonly request: PlanRequest
  readonly plan: Plan
}

const runsOf = ({ calendar }: Plan) => calendar.filter(({ kind }) => kind === 'run')

/** The planned run as it would be logged; `news` says how it went. */
function logged({ date, stage = 0, half, runSeconds }: CalendarDay, news: Partial<RunEntry>): RunEntry {
  const planned = {
    kind: 'run',
    date,
    stage,
    ...(half ? { half } : {}),
    runSeconds,
    completed: true,
  } as const
  return { ...planned, painDuring: 0, painNextMorning: 0, ...news }
}

/** Asks, runs the next planned run, asks again on the day after it: until no run is planned, or for 20 weeks. */
function follow(first: PlanRequest, outcomes: readonly Partial<RunEntry>[]): readonly Moment[] {
  const moments: Moment[] = []
  for (let request = first; daysBetween(first.today, request.today) <= LONGEST_DAYS; ) {
    const plan = planFor(request)
    moments.push({ request, plan })
    const [next] = runsOf(plan)
    if (!next || plan.position?.phase === 'done') break
    const news = outcomes[moments.length - 1] ?? {}
    request = { ...request, today: addDays(next.date, 1), log: [...request.log, logged(next, news)] }
  }
  return moments
}

const noLimits = beginners.map((request) => ({
  ...request,
  limits: [],
  profile: { ...request.profile, goalMinutes: Math.min(request.profile.goalMinutes, 30) },
}))

const outcomes = temper.chain((goodInTen) => fc.array(outcome(goodInTen), { maxLength: 60, size: 'max' }))

const words = (days: readonly CalendarDay[]) =>
  days.map(({ date, stage, half, change, runSeconds }) =>
    [date, stage, half ? 'half' : '', change ?? '', runSeconds].join(' '),
  )

/** The first run that is not as it was planned on the first day. */
function firstChange(planned: readonly string[], now: readonly string[]): string {
  const index = [...planned, ...now].findIndex((_, place) => planned[place] !== now[place])
  return index === -1 ? 'none' : `planned ${planned[index] ?? 'nothing'}, now ${now[index] ?? 'nothing'}`
}

describe('somebody who follows the plan without a bad day', () => {
  it(
    'finds the same runs each day, and finishes on the earliest end',
    () =>
      fc.assert(
        fc.property(noLimits, (first) => {
          const moments = follow(first, [])
          const planned = words(runsOf((moments[0] as Moment).plan))
          for (const { request, plan } of moments) {
            expect(plan.gate.outcome).toBe('open')
            expect(firstChange(planned.slice(request.log.length), words(runsOf(plan)))).toBe('none')
            expect(brokenLaws(request, plan)).toEqual([])
          }
          const { request, plan } = moments.at(-1) as Moment
          if (plan.position?.phase !== 'done') return
          expect(plan.position.action).toBe('finished')
          expect(runEntries(request).at(-1)?.date).toBe(moments[0]?.plan.ends?.earliest)
        }),
        { numRuns: FOLLOWERS, reporter },
      ),
    TIMEOUT,
  )

  it('runs for 60 minutes again within 30 weeks, never over the cap, never more than four times in 7 days', () => {
    const { first } = hourAgain
    const moments = [...follow(first, [])]
    const last = moments.at(-1) as Moment
    const more = last.plan.position?.phase === 'done' ? [] : follow(last.request, [])
    for (const { request, plan } of [...moments, ...more]) expect(brokenLaws(request, plan)).toEqual([])
    const { request, plan } = more.at(-1) ?? last
    expect(plan.position).toMatchObject({ phase: 'done', action: 'finished' })
    expect(Math.max(...runEntries(request).map(({ runSeconds }) => runSeconds))).toBe(60 * 60)
    expect(daysBetween(first.today, request.today)).toBeLessThanOrEqual(30 * 7)
  })
})

describe('somebody who follows the plan through good days and bad', () => {
  it(
    'meets no answer that breaks a law, no jump, and no third rise in 7 days',
    () =>
      fc.assert(
        fc.property(beginners, outcomes, (first, news) => {
          const moments = follow(first, news)
          for (const { request, plan } of moments) expect(brokenLaws(request, plan)).toEqual([])
          if (first.limits.length === 0) expect(jumps(moments)).toEqual([])
          expect(crowded(rises(moments))).toEqual([])
        }),
        { numRuns: FOLLOWERS, reporter },
      ),
    TIMEOUT,
  )
})

/** Moments at which the stage rose by more than one since the last run. */
const jumps = (moments: readonly Moment[]) =>
  moments.filter(({ plan }, index) => {
    const before = moments[index - 1]?.plan.position?.stage
    return before !== undefined && (plan.position?.stage ?? 0) > before + 1
  })

/** The days of the runs that earned a rise. */
const rises = (moments: readonly Moment[]): readonly Day[] =>
  moments.flatMap(({ request, plan }) => {
    const last = runEntries(request).at(-1)
    return plan.position?.action === 'advance' && last ? [last.date] : []
  })

/** Rises with two others in the six days before them. */
const crowded = (days: readonly Day[]) =>
  days.filter((day) => days.filter((other) => other < day && daysBetween(other, day) <= 6).length > 1)
