import type { PlanRequest } from '../../domain/plan/request.ts'
import { stageAt } from '../../domain/plan/rules.ts'
import { SAMPLE_MONDAY, sampleRequest } from '../../domain/plan/samples.ts'
import { addDays, type Day } from '../../domain/shared/days.ts'
import type { ReasonCode } from '../../domain/shared/reasons.ts'
import type { ExampleEntry, ExampleId, ExampleRun } from '../../words/rule-examples.ts'

/** What somebody told the planner, and the reasons that show a rule at work in its answer. */
export interface RuleExample {
  /** The request of the plan's first day. */
  readonly first: PlanRequest
  /** Days from the plan's first day to the one on which the planner is asked. */
  readonly daysLater?: number
  readonly log?: readonly ExampleEntry[]
  /** The first is one of the rule's own. */
  readonly reasons: readonly [ReasonCode, ...ReasonCode[]]
  /** What is drawn of the calendar: the next session, the week ahead, or nothing where no session is planned. */
  readonly draws: 'next' | 'week' | 'nothing'
}

const dayAfter = (days: number): Day => addDays(SAMPLE_MONDAY, days)

/** The request of an example as it stands on the day the planner is asked. */
export const requestOf = ({ first, daysLater = 0, log = [] }: RuleExample): PlanRequest => ({
  ...first,
  today: dayAfter(daysLater),
  log: [...log],
})

/** A run as planned, so many days after the plan began; `news` says what was different. */
const run = (days: number, stage: number, news: Partial<ExampleRun> = {}): ExampleRun => {
  const { runSeconds } = stageAt(stage)
  const usual = { kind: 'run', date: dayAfter(days), stage, runSeconds, completed: true } as const
  return { ...usual, painDuring: 0, painNextMorning: 0, ...news }
}

/** A run on top of the plan, without pain. */
const outside = (days: number, minutes: number): ExampleRun => {
  const { stage: _, ...rest } = run(days, 0)
  return { ...rest, runSeconds: minutes * 60 }
}

/** Runs of these stages as planned, on Mondays, Wednesdays and Fridays; null leaves a run out. */
const runs = (...stages: readonly (number | null)[]): readonly ExampleRun[] =>
  stages.flatMap((stage, index) =>
    stage === null ? [] : [run(Math.floor(index / 3) * 7 + (index % 3) * 2, stage)],
  )

const tenWeeksOff = sampleRequest('break')
const monthOff = sampleRequest('break', { daysOff: 30, goalMinutes: 60 })
const knee = sampleRequest('patellofemoral', { daysOff: 20, side: 'right' })
const swollenLeg = { ...tenWeeksOff.screening.answers, 'D-04': 'yes' } as const

/** One example for each rule that decides something. The planner answers each when the site is built. */
export const RULE_EXAMPLES: Readonly<Record<ExampleId, RuleExample>> = {
  'R-01': {
    first: { ...tenWeeksOff, screening: { takenOn: SAMPLE_MONDAY, answers: swollenLeg } },
    reasons: ['flag'],
    draws: 'nothing',
  },
  'R-02': {
    first: sampleRequest('plantar-heel', { side: 'left', walkMinutes: 20 }),
    reasons: ['walk-short', 'walks-first'],
    draws: 'week',
  },
  'R-03': {
    first: sampleRequest('mtss', { side: 'both', impactGatePassed: false }),
    reasons: ['impact-not-passed', 'walks-first'],
    draws: 'next',
  },
  'R-04': {
    first: {
      ...knee,
      baseline: { takenOn: SAMPLE_MONDAY, results: [{ test: 'E-06', side: 'right', value: 14, pain: 0 }] },
    },
    reasons: ['under-goal', 'session-stage'],
    draws: 'next',
  },
  'R-05': {
    first: sampleRequest('break', { walksRegularly: false }),
    reasons: ['start-table', 'start-walks'],
    draws: 'next',
  },
  'R-07': {
    first: knee,
    daysLater: 15,
    log: [
      ...runs(5, 5, 6, 6, 7, 7).map((entry) => ({ ...entry, shoe: 'the old pair' })),
      run(14, 8, { shoe: 'the new pair', painDuring: 5 }),
    ],
    reasons: ['changed-thing', 'changed-longer', 'step-back'],
    draws: 'next',
  },
  'R-08': {
    first: sampleRequest('bone-stress-low', {
      side: 'left',
      clearanceOn: '2026-01-02',
      runDays: ['mon', 'wed', 'fri', 'sun'],
    }),
    reasons: ['rest-between'],
    draws: 'week',
  },
  'R-09': {
    first: knee,
    daysLater: 3,
    log: runs(5, 5),
    reasons: ['run-rose', 'session-stage'],
    draws: 'next',
  },
  'R-10': {
    first: sampleRequest('break', { daysOff: 30 }),
    daysLater: 20,
    log: runs(6, 6, 7, 7, 8, 8, 9, 9, 10),
    reasons: ['easier-week'],
    draws: 'week',
  },
  'R-11': {
    first: knee,
    daysLater: 3,
    log: [run(0, 5), run(2, 5, { painDuring: 5 })],
    reasons: ['during-red', 'step-back'],
    draws: 'next',
  },
  'R-12': {
    first: tenWeeksOff,
    daysLater: 14,
    log: [...runs(4, 4, 5), { kind: 'pause', from: dayAfter(6), until: dayAfter(13), why: 'ill' }],
    reasons: ['missed-hurt'],
    draws: 'next',
  },
  'R-13': {
    first: tenWeeksOff,
    daysLater: 4,
    log: [
      ...runs(4, 4),
      {
        ...{ kind: 'readiness', date: dayAfter(4), sleepHours: 7, sleepQuality: 3, soreness: 4 },
        ...{ fatigue: 2, stress: 2, mood: 3 },
      },
    ],
    reasons: ['readiness-hold'],
    draws: 'next',
  },
  'R-14': {
    first: tenWeeksOff,
    daysLater: 3,
    log: [run(0, 4), outside(2, 20)],
    reasons: ['run-over-cap', 'session-stage'],
    draws: 'next',
  },
  'R-16': {
    first: monthOff,
    daysLater: 45,
    log: runs(6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 10, null, 10, 11, 11, 12, 12, 13, 13, 13),
    reasons: ['door-open', 'door-waits'],
    draws: 'next',
  },
  'R-17': {
    first: knee,
    daysLater: 15,
    log: [
      run(0, 5),
      run(2, 5, { painDuring: 4 }),
      run(7, 4),
      run(9, 4, { swelling: true }),
      run(14, 3, { limp: true }),
    ],
    reasons: ['refer-reds', 'refer-holds'],
    draws: 'nothing',
  },
  'R-18': { first: sampleRequest('break', { bmiOver30: true }), reasons: ['start-bmi'], draws: 'next' },
  'R-19': { first: tenWeeksOff, reasons: ['strength-day'], draws: 'week' },
  'R-25': {
    first: { ...knee, limits: [{ from: SAMPLE_MONDAY, until: dayAfter(27), maxRunMinutes: 10 }] },
    reasons: ['limit'],
    draws: 'next',
  },
}
