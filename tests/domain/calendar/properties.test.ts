import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDay, Plan } from '../../../src/domain/calendar/model.ts'
import { planFor } from '../../../src/domain/calendar/planFor.ts'
import { response } from '../../../src/domain/calendar/response.ts'
import { capSeconds } from '../../../src/domain/plan/cap.ts'
import { GATE_OUTCOMES } from '../../../src/domain/plan/model.ts'
import type { PlanRequest } from '../../../src/domain/plan/request.ts'
import { stageAt } from '../../../src/domain/plan/rules.ts'
import { RULE_ORIGINS } from '../../../src/domain/plan/sources.ts'
import { FLAGS } from '../../../src/domain/screening/rules.ts'
import { dayNumber, weekdayOf } from '../../../src/domain/shared/days.ts'
import { reasonText } from '../../../src/words/reasons.ts'
import { requests } from '../../fixtures/requests.ts'

/** Random people a law is tried on. The nightly run sets more. */
const RUNS = Number(process.env['RUNS'] ?? 2_000)
const TIMEOUT = 60_000 + RUNS * 60

const law = (name: string, check: (request: PlanRequest, plan: Plan) => void) =>
  it(
    name,
    () =>
      fc.assert(
        fc.property(requests, (request) => check(request, planFor(request))),
        { numRuns: RUNS },
      ),
    TIMEOUT,
  )

const runsOf = ({ calendar }: Plan) => calendar.filter(({ kind }) => kind === 'run')
const number = ({ date }: CalendarDay) => dayNumber(date)
const pairs = <Item>(items: readonly Item[]) =>
  items.slice(1).map((item, index) => [items[index] as Item, item] as const)

describe('no calendar ever holds', () => {
  law('two run days in a row, or too little rest for bone and surgery (1)', ({ profile }, plan) => {
    const slow = ['bone-stress-low', 'surgery'].includes(profile.condition)
    for (const [one, other] of pairs(runsOf(plan))) {
      const early = Math.min(one.stage ?? 0, other.stage ?? 0) <= 3
      expect(number(other) - number(one)).toBeGreaterThanOrEqual(slow && early ? 3 : 2)
    }
  })

  law('more running than the cap over the 30 days before (2)', (_, plan) => {
    const runs = runsOf(plan)
    for (const run of runs) {
      const before = runs.filter((other) => number(other) < number(run) && number(run) - number(other) <= 30)
      const longest = Math.max(0, ...before.map(({ runSeconds }) => runSeconds))
      const cap = longest === 0 ? stageAt(plan.start?.stage ?? 0).runSeconds : capSeconds(longest, plan.pace)
      expect(run.runSeconds).toBeLessThanOrEqual(cap)
    }
  })

  law('more than a clinician allows (2)', ({ limits }, plan) => {
    const runs = runsOf(plan)
    for (const run of runs)
      for (const limit of limits.filter(({ from, until }) => from <= run.date && run.date <= until)) {
        const week = runs.filter(
          (other) => number(run) - number(other) >= 0 && number(run) - number(other) < 7,
        )
        expect(run.runSeconds).toBeLessThanOrEqual((limit.maxRunMinutes ?? 999) * 60)
        expect(run.stage).toBeLessThanOrEqual(limit.maxStage ?? 13)
        expect(week.length).toBeLessThanOrEqual(limit.runDaysPerWeek ?? 7)
      }
  })

  law('more than 3 runs, or more than two rises, in 7 days (3)', (_, plan) => {
    const runs = runsOf(plan)
    const own = runs.filter(({ change }) => change === undefined)
    const rises = pairs(own).filter(([one, other]) => (other.stage ?? 0) > (one.stage ?? 0))
    const earned = rises.map(([one]) => number(one))
    for (const run of runs)
      expect(
        runs.filter((other) => Math.abs(number(run) - 3 - number(other)) <= 3).length,
      ).toBeLessThanOrEqual(3)
    for (const day of earned)
      expect(earned.filter((other) => other <= day && day - other < 7).length).toBeLessThanOrEqual(2)
  })

  law('a rise without its clean sessions (5)', (_, plan) => {
    const own = runsOf(plan).filter(({ change }) => change === undefined)
    for (const [one, other] of pairs(own))
      expect((other.stage ?? 0) - (one.stage ?? 0)).toBeLessThanOrEqual(1)
  })

  law('a run on a closed gate, a day not chosen, or a day too early (4)', ({ profile, today }, plan) => {
    const runs = runsOf(plan)
    if (plan.gate.outcome !== 'open') expect(runs).toEqual([])
    for (const { date } of runs) {
      expect(profile.runDays).toContain(weekdayOf(date))
      expect(date >= profile.startOn && date >= today).toBe(true)
    }
  })

  law('a decision without a rule, a source or a sentence (7)', (_, plan) => {
    const decisions = [plan, plan.gate, plan.start, plan.position, ...plan.calendar]
    for (const { because } of decisions.filter((decision) => decision !== null)) {
      expect(because.length).toBeGreaterThan(0)
      for (const reason of because) {
        const { sources, ours } = RULE_ORIGINS[reason.rule]
        expect(sources.length > 0 || ours).toBe(true)
        expect(reasonText(reason)).not.toMatch(/undefined|NaN|Infinity|^$/)
      }
    }
  })

  law('anything the response schema does not know', (_, plan) =>
    expect(response.safeParse(plan).success).toBe(true),
  )
})

describe('a request', () => {
  law('is answered the same again, whatever the order of its fields and limits (8)', (request, plan) => {
    const turned = Object.fromEntries(Object.entries(request).toReversed()) as unknown as PlanRequest
    expect(planFor({ ...turned, limits: request.limits.toReversed() })).toEqual(plan)
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
  const noMilder = (before: Plan, after: Plan) => {
    const urgency = ({ gate }: Plan) => GATE_OUTCOMES.indexOf(gate.outcome)
    expect(urgency(after)).toBeGreaterThanOrEqual(urgency(before))
    expect(after.start?.stage ?? 0).toBeLessThanOrEqual(before.start?.stage ?? 0)
    if (before.ends && after.ends) expect(after.ends.earliest >= before.ends.earliest).toBe(true)
    if (before.ends === null) expect(after.ends).toBeNull()
  }
  const changed = (request: PlanRequest, profile: Partial<PlanRequest['profile']>) =>
    planFor({ ...request, profile: { ...request.profile, ...profile } })

  law('more pain on the walk', (request, plan) =>
    noMilder(plan, changed(request, { walkPain: Math.min(request.profile.walkPain + 1, 10) })),
  )

  law('a longer time off', (request, plan) => {
    noMilder(plan, changed(request, { daysOff: request.profile.daysOff + 1 }))
    noMilder(plan, changed(request, { daysOff: request.profile.daysOff * 2 }))
  })

  law('another red flag', (request, plan) => {
    for (const { id } of FLAGS.slice(0, 31)) {
      const screening = {
        ...request.screening,
        answers: { ...request.screening.answers, [id]: 'yes' as const },
      }
      if (plan.gate.outcome === 'open' && id !== 'D-01' && id !== 'D-33') continue
      noMilder(plan, planFor({ ...request, screening }))
    }
  })

  law('a self-test that hurt more', (request, plan) => {
    const { baseline } = request
    if (!baseline) return
    const results = baseline.results.map((result) => ({ ...result, pain: Math.min(result.pain + 1, 10) }))
    noMilder(plan, planFor({ ...request, baseline: { ...baseline, results } }))
  })
})
