import { type HurtSide, onHurtSide, strengthGoal } from '../baseline/goals.ts'
import type { ResultSide } from '../baseline/model.ts'
import { type DatedResult, isFresh, sidesOf } from '../baseline/round.ts'
import { type Because, because } from '../shared/because.ts'
import type { Day } from '../shared/days.ts'
import type { ConditionId, TestId } from '../shared/ids.ts'
import { briskWalk } from './briskWalk.ts'
import { impactFindings, impactNeeds } from './impactGate.ts'
import { choosePace, hasHurtSide } from './pace.ts'
import { CONDITIONS } from './rules.ts'
import { walkFindings } from './walkGate.ts'

/** What one gate says on the self-test alone. */
export interface GateReading {
  readonly rule: 'R-02' | 'R-03' | 'R-04'
  /** `not-asked` where the gate asks nothing of this condition. */
  readonly state: 'passed' | 'not-yet' | 'not-done' | 'not-asked'
  /** Why, in the planner's own reasons; empty where state and gaps say all. */
  readonly because: readonly Because[]
  /** What the gate asks and nobody measured yet. */
  readonly missing: readonly Asked[]
  /** What was measured too long ago to answer a question of the plan. */
  readonly outdated: readonly Asked[]
}

/** One side of a test that a gate reads. */
export interface Asked {
  readonly test: TestId
  readonly side: ResultSide
}

/** Whose results these are. */
export interface Tested {
  /** The newest of each test and side. */
  readonly results: readonly DatedResult[]
  readonly condition: ConditionId
  readonly hurt: HurtSide
  /** The tests this person is given. */
  readonly tests: readonly TestId[]
  readonly today: Day
}

/** The planner's own rules, asked on the self-test alone: the walk, the movements, the pace. */
export const readGates = (tested: Tested): readonly GateReading[] => [
  readWalk(tested),
  readImpact(tested),
  readPace(tested),
]

/** No answer of the plan decides here: each takes the value at which its rule is silent. */
const SILENT = {
  walkMinutes: Number.POSITIVE_INFINITY,
  walkPain: 0,
  impactGatePassed: true,
  daysOff: 0,
  otherInjuryLastYear: false,
} as const

const requestOf = ({ condition, hurt, results, today }: Tested) => ({
  profile: { ...SILENT, condition, side: hurt },
  baseline: { takenOn: today, results: [...results] },
})

function readWalk(tested: Tested): GateReading {
  const request = requestOf(tested)
  const against = walkFindings(request).map((finding) => finding.because)
  const { minutes, pain } = briskWalk(request)
  return reading('R-02', tested, sides(['E-01'], tested), against, [
    because('walk-passed', { minutes, pain }),
  ])
}

function readImpact(tested: Tested): GateReading {
  const { impactGate, heelRaises } = CONDITIONS[tested.condition]
  const against = impactFindings(requestOf(tested)).map((finding) => finding.because)
  const movements = impactGate ? (Object.keys(impactNeeds(tested.condition)) as readonly TestId[]) : []
  const raises = heelRaises ? sides(['E-06'], tested, heelRaises.sides === 'hurt') : []
  const asked = [...sides(movements, tested), ...raises]
  return reading('R-03', tested, asked, against, impactGate ? [because('impact-passed', {})] : [])
}

function readPace(tested: Tested): GateReading {
  const { profile, baseline } = requestOf(tested)
  const against = choosePace({ profile, baseline }).because.filter(({ code }) => code === 'under-goal')
  const withGoal = tested.tests.filter(
    (test) => strengthGoal(test, tested.condition === 'postnatal') !== undefined,
  )
  return reading('R-04', tested, hasHurtSide(profile) ? sides(withGoal, tested, true) : [], against, [])
}

/** Every side of these tests, or the hurt one alone. */
const sides = (tests: readonly TestId[], { hurt }: Tested, hurtOnly = false): readonly Asked[] =>
  tests.flatMap((test) =>
    sidesOf(test, hurt)
      .filter((side) => !hurtOnly || onHurtSide({ side }, hurt))
      .map((side) => ({ test, side })),
  )

/** What speaks against a pass decides, however old it is. A pass needs all that was asked, and nothing too old. */
function reading(
  rule: GateReading['rule'],
  { results, today }: Tested,
  asked: readonly Asked[],
  against: readonly Because[],
  passed: readonly Because[],
): GateReading {
  const measured = ({ test, side }: Asked) => results.find((one) => one.test === test && one.side === side)
  const missing = asked.filter((one) => !measured(one))
  const outdated = asked.filter((one) => {
    const result = measured(one)
    return result !== undefined && !isFresh(result, today)
  })
  const gaps = { missing, outdated }
  if (against.length > 0) return { rule, state: 'not-yet', because: against, ...gaps }
  if (asked.length === 0) return { rule, state: 'not-asked', because: [], ...gaps }
  if (missing.length + outdated.length > 0) return { rule, state: 'not-done', because: [], ...gaps }
  return { rule, state: 'passed', because: passed, ...gaps }
}
