import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDay, Plan } from '../../../src/domain/calendar/model.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { response } from '../../../src/domain/calendar/response.ts'
import { capSeconds } from '../../../src/domain/plan/cap.ts'
import type { Limit } from '../../../src/domain/plan/limit.ts'
import { GATE_OUTCOMES } from '../../../src/domain/plan/model.ts'
import type { PlanRequest, Profile } from '../../../src/domain/plan/request.ts'
import { stageAt } from '../../../src/domain/plan/rules.ts'
import { RULE_ORIGINS } from '../../../src/domain/plan/sources.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import type { Because } from '../../../src/domain/shared/because.ts'
import { dayNumber, weekdayOf } from '../../../src/domain/shared/days.ts'
import { reasonText } from '../../../src/words/reasons.ts'
import { requests } from '../../fixtures/requests.ts'

/** Random people a law is tried on. The nightly run sets more. */
const RUNS = Number(process.env['RUNS'] ?? 2_000)
const TIMEOUT = 60_000 + RUNS * 60

/** A law holds when it is true of every random person. Plain truth, because `expect` is slow in the thousands. */
const law = (name: string, holds: (request: PlanRequest, plan: Plan) => boolean) =>
  it(
    name,
    () =>
      fc.assert(
        fc.property(requests, (request) => holds(request, planFor(request))),
        { numRuns: RUNS },
      ),
    TIMEOUT,
  )

interface Run {
  readonly day: number
  readonly stage: number
  readonly runSeconds: number
  readonly date: CalendarDay['date']
  readonly changed: boolean
  /** Beyond the ladder: a run of the build phase. */
  readonly beyond: boolean
}

const runsOf = ({ calendar }: Plan): readonly Run[] =>
  calendar
    .filter(({ kind }) => kind === 'run')
    .map(({ date, stage = -1, runSeconds, change, because }) => ({
      date,
      stage,
      runSeconds,
      day: dayNumber(date),
      changed: change !== undefined,
      beyond: because.some(({ rule }) => rule === 'R-16'),
    }))

/** The runs of the days before that one, as many days back. */
const earlier = (runs: readonly Run[], run: Run, days: number) =>
  runs.filter((other) => other.day < run.day && run.day - other.day <= days)

const neighbours = <Item>(items: readonly Item[], hold: (one: Item, other: Item) => boolean): boolean =>
  items.every((item, index) => index === 0 || hold(items[index - 1] as Item, item))

describe('no calendar ever holds', () => {
  law('two run days in a row, or too little rest for bone and surgery (1)', ({ profile }, plan) => {
    const slow = ['bone-stress-low', 'surgery'].includes(profile.condition)
    return neighbours(runsOf(plan), (one, other) => {
      const early = one.stage <= 3 || other.stage <= 3
      return other.beyond || other.day - one.day >= (slow && early ? 3 : 2)
    })
  })

  law('three run days in a row, on the ladder or beyond', (_, plan) => {
    const runs = runsOf(plan)
    return runs.every((run) => earlier(runs, run, 2).length < 2)
  })

  law(
    'hills or speed before 30 minutes were clean three times (6)',
    (_, { position }) => position?.door === undefined || position.phase === 'build',
  )

  law('more running than the cap over the 30 days before (2)', (_, plan) => {
    const runs = runsOf(plan)
    return runs.every((run) => {
      const longest = Math.max(0, ...earlier(runs, run, 30).map(({ runSeconds }) => runSeconds))
      const first = stageAt(runs[0] === run ? (plan.start?.stage ?? 0) : run.stage).runSeconds
      return run.runSeconds <= (longest === 0 ? first : capSeconds(longest, plan.pace))
    })
  })

  law('more than a clinician allows (2)', ({ limits }, plan) => {
    const runs = runsOf(plan)
    const allowed = (run: Run, limit: Limit) =>
      run.runSeconds <= (limit.maxRunMinutes ?? 180) * 60 &&
      run.stage <= (limit.maxStage ?? 13) &&
      earlier(runs, run, 6).length + 1 <= (limit.runDaysPerWeek ?? 4)
    return runs.every((run) =>
      limits.every((limit) => run.date < limit.from || run.date > limit.until || allowed(run, limit)),
    )
  })

  law('more than 3 runs, or more than two rises, in 7 days (3)', (_, plan) => {
    const runs = runsOf(plan)
    const own = runs.filter(({ changed }) => !changed)
    const earned = own.filter((run, index) => (own[index + 1]?.stage ?? 0) > run.stage)
    return (
      runs.every((run) => earlier(runs, run, 6).length <= (run.beyond ? 3 : 2)) &&
      earned.every((run) => earlier(earned, run, 6).length <= 1)
    )
  })

  law('a run on a closed gate, a day not chosen, or a day too early (4)', ({ profile, today }, plan) => {
    const runs = runsOf(plan)
    if (plan.gate.outcome !== 'open') return runs.length === 0
    return runs.every(
      ({ date }) => profile.runDays.includes(weekdayOf(date)) && date >= profile.startOn && date >= today,
    )
  })

  law('a jump over a stage (5)', (_, plan) =>
    neighbours(
      runsOf(plan).filter(({ changed }) => !changed),
      (one, other) => other.stage - one.stage <= 1,
    ),
  )

  law('a stage kept over two weeks without a run (R-12)', (_, plan) =>
    neighbours(
      runsOf(plan),
      (one, other) => other.day - one.day < 14 || one.changed || other.stage <= Math.max(one.stage - 2, 1),
    ),
  )

  law(
    'ends that run backwards',
    (_, { ends }) => ends === null || (ends.earliest <= ends.likely && ends.likely <= ends.latest),
  )

  law('a decision without a rule, a source or a sentence (7)', (_, plan) => {
    const decisions = [plan, plan.gate, plan.start, plan.position, ...plan.calendar]
    const told = (reason: Because) => {
      const { sources, ours } = RULE_ORIGINS[reason.rule]
      return (sources.length > 0 || ours) && !/undefined|NaN|Infinity|^$/.test(reasonText(reason))
    }
    return decisions.every(
      (decision) => decision === null || (decision.because.length > 0 && decision.because.every(told)),
    )
  })

  law('anything the response schema does not know', (_, plan) => response.safeParse(plan).success)
})

describe('a request', () => {
  law('is answered the same again, whatever the order of its fields and limits (8)', (request, plan) => {
    const { log, screening, limits, profile, today, baseline } = request
    const turned = { log, screening, limits: limits.toReversed(), profile, baseline, today }
    return JSON.stringify(planFor(turned as PlanRequest)) === JSON.stringify(plan)
  })

  it('is answered the same in every time zone (8)', () => {
    const people = fc.sample(requests, { numRuns: 50, seed: 1 })
    const zone = process.env['TZ']
    const answers = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'].map((name) => {
      process.env['TZ'] = name
      return JSON.stringify(people.map(planFor))
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(new Set(answers).size).toBe(1)
  })
})

describe('worse news never helps (9)', () => {
  const urgency = ({ gate }: Plan) => GATE_OUTCOMES.indexOf(gate.outcome)
  const noBetter = (worse: Plan, plan: Plan) =>
    urgency(worse) >= urgency(plan) &&
    (worse.start?.stage ?? 0) <= (plan.start?.stage ?? 0) &&
    (worse.ends === null || (plan.ends !== null && worse.ends.earliest >= plan.ends.earliest))
  const changed = (request: PlanRequest, profile: Partial<Profile>) =>
    planFor({ ...request, profile: { ...request.profile, ...profile } })

  law('more pain on the walk', (request, plan) =>
    noBetter(changed(request, { walkPain: Math.min(request.profile.walkPain + 1, 10) }), plan),
  )

  // Without limits: while a limit holds a plan up, an easier week may fall into the wait and cost nothing.
  law('a longer time off', (request, plan) => {
    const free = { ...request, limits: [] }
    const unlimited = request.limits.length === 0 ? plan : planFor(free)
    const { daysOff } = request.profile
    return [1, 7, 30].every((days) => noBetter(changed(free, { daysOff: daysOff + days }), unlimited))
  })

  law('another red flag', (request, plan) => {
    const { screening } = request
    return FLAGS.every(({ id }) => {
      const answers = { ...screening.answers, [id]: 'yes' as const }
      return (
        screening.answers[id] === 'yes' ||
        noBetter(planFor({ ...request, screening: { ...screening, answers } }), plan)
      )
    })
  })

  law('a self-test that hurt more', (request, plan) => {
    const { baseline } = request
    if (!baseline) return true
    const results = baseline.results.map((result) => ({ ...result, pain: Math.min(result.pain + 1, 10) }))
    return noBetter(planFor({ ...request, baseline: { ...baseline, results } }), plan)
  })
})
