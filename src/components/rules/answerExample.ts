import type { CalendarDay, Plan } from '../../domain/calendar/model.ts'
import { planFor } from '../../domain/calendar/planFor.ts'
import type { PlanRequest } from '../../domain/plan/request.ts'
import type { Because } from '../../domain/shared/because.ts'
import type { ExampleEntry, ExampleRun, Told } from '../../words/rule-examples.ts'
import { type RuleExample, requestOf } from './examples.ts'

const DAYS_A_WEEK = 7

/** An example as the engine answered it: what is said, and what is drawn of the calendar. */
export interface AnsweredExample {
  readonly request: PlanRequest
  readonly told: readonly Told[]
  readonly because: readonly Because[]
  readonly days: readonly CalendarDay[]
}

/** Asks the engine. A reason that the answer does not hold is left out; the test of the examples sees to that. */
export function answerExample(example: RuleExample): AnsweredExample {
  const request = requestOf(example)
  const plan = planFor(request)
  const all = reasonsOf(plan)
  const because = example.reasons.flatMap((code) => all.find((reason) => reason.code === code) ?? [])
  return { request, told: gathered(example.log ?? []), because, days: drawn(plan, example.draws) }
}

/** Every reason of a plan, the plan's own before its days'. */
export const reasonsOf = (plan: Plan): readonly Because[] => [
  ...plan.because,
  ...(plan.start?.because ?? []),
  ...(plan.position?.because ?? []),
  ...Object.values(plan.flare ?? {}).flat(),
  ...plan.calendar.flatMap((day) => day.because),
]

function drawn({ calendar }: Plan, draws: RuleExample['draws']): readonly CalendarDay[] {
  if (draws === 'nothing') return []
  if (draws === 'week') return calendar.slice(0, DAYS_A_WEEK)
  const next = calendar.find(({ segments }) => segments !== undefined)
  return next ? [next] : []
}

/** Runs as planned that follow one another are told in one line. */
function gathered(log: readonly ExampleEntry[]): readonly Told[] {
  return log.reduce<Told[]>((told, entry) => {
    const last = told.at(-1)
    if (entry.kind !== 'run' || !asPlanned(entry)) return [...told, entry]
    if (last?.kind === 'runs') return [...told.slice(0, -1), { kind: 'runs', all: [...last.all, entry] }]
    return [...told, { kind: 'runs', all: [entry] }]
  }, [])
}

const asPlanned = (run: ExampleRun): boolean =>
  run.stage !== undefined &&
  run.painDuring === 0 &&
  run.painNextMorning === 0 &&
  !['limp', 'swelling', 'givingWay'].some((sign) => sign in run)
